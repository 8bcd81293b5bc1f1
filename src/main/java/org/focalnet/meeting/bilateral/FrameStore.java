package org.focalnet.meeting.bilateral;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionKind;
import org.focalnet.meeting.session.SessionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Slots, tables, rooms and interpreters of a meeting. */
@Component
@Transactional
class FrameStore {

    private final JdbcClient jdbc;
    private final SessionStore sessions;
    private final Audit audit;

    FrameStore(JdbcClient jdbc, SessionStore sessions, Audit audit) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** What there is; null where the organiser has not said it yet. */
    @Transactional(readOnly = true)
    @Nullable
    Frame find(UUID meeting) {
        return jdbc.sql("select wishes_by, transit from meeting.bilateral_frame where id = :id")
                .param("id", meeting)
                .query((row, number) -> new Frame(
                        row.getObject("wishes_by", LocalDate.class),
                        row.getInt("transit"),
                        slots(meeting),
                        interpreters(meeting)))
                .optional()
                .orElse(null);
    }

    private List<Slot> slots(UUID meeting) {
        return jdbc.sql("""
                        select id, starts_at, ends_at, tables, private_rooms, closed from meeting.bilateral_slot
                         where meeting_id = :meeting order by starts_at
                        """)
                .param("meeting", meeting)
                .query((row, number) -> new Slot(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        row.getInt("tables"),
                        row.getInt("private_rooms"),
                        row.getBoolean("closed")))
                .list();
    }

    private Map<String, Integer> interpreters(UUID meeting) {
        Map<String, Integer> found = new LinkedHashMap<>();
        jdbc.sql("select pair, number from meeting.bilateral_interpreter where meeting_id = :meeting order by pair")
                .param("meeting", meeting)
                .query(row -> {
                    found.put(row.getString("pair"), row.getInt("number"));
                });
        return found;
    }

    /**
     * Says what there is. Slots that exist keep their id, so that wishes and a schedule stay; slots during a plenary are
     * closed.
     *
     * @throws Refused where a slot would go that an agreed meeting needs
     */
    void write(NetworkMeeting meeting, Frame frame) {
        UUID owner = meeting.owner().value();
        jdbc.sql("""
                        insert into meeting.bilateral_frame (id, owner_id, audience_id, wishes_by, transit)
                        values (:id, :owner, :audience, :by, :transit)
                        on conflict (id) do update set wishes_by = excluded.wishes_by, transit = excluded.transit,
                                                       audience_id = excluded.audience_id, version = bilateral_frame.version + 1
                        """)
                .param("id", meeting.id())
                .param("owner", owner)
                .param("audience", meeting.audience().value())
                .param("by", frame.wishesBy())
                .param("transit", frame.transit())
                .update();
        Timestamp[] times = frame.slots().stream()
                .map(slot -> Timestamp.from(slot.starts()))
                .toArray(Timestamp[]::new);
        boolean needed = jdbc.sql("""
                        select exists (select from meeting.bilateral b join meeting.bilateral_slot s on s.id = b.slot_id
                                        where b.meeting_id = :meeting and b.state = 'CONFIRMED' and s.starts_at <> all(:times))
                        """)
                .param("meeting", meeting.id())
                .param("times", times)
                .query(Boolean.class)
                .single();
        if (needed) {
            throw new Refused("bilateral.frame.needed", "from");
        }
        jdbc.sql(
                        "delete from meeting.bilateral_slot where meeting_id = :meeting and owner_id = :owner and starts_at <> all(:times)")
                .param("meeting", meeting.id())
                .param("owner", owner)
                .param("times", times)
                .update();
        List<Session> busy = sessions.all(meeting.id()).stream()
                .filter(one ->
                        one.facts().kind() == SessionKind.PLENARY || one.facts().kind() == SessionKind.CEREMONY)
                .toList();
        frame.slots().forEach(slot -> keep(meeting, slot, busy));
        interpreters(meeting, frame.interpreters());
        audit.record("network_meeting.bilateral_frame_written", "network_meeting", meeting.id());
    }

    private void keep(NetworkMeeting meeting, Slot slot, List<Session> busy) {
        boolean closed = busy.stream()
                .anyMatch(one -> one.facts().starts().isBefore(slot.ends())
                        && slot.starts().isBefore(one.facts().ends()));
        jdbc.sql("""
                        insert into meeting.bilateral_slot (id, owner_id, audience_id, meeting_id, starts_at, ends_at, tables,
                                                            private_rooms, closed)
                        values (:id, :owner, :audience, :meeting, :starts, :ends, :tables, :rooms, :closed)
                        on conflict (meeting_id, starts_at) do update
                           set ends_at = excluded.ends_at, tables = excluded.tables, private_rooms = excluded.private_rooms,
                               closed = excluded.closed, audience_id = excluded.audience_id
                        """)
                .param("id", slot.id())
                .param("owner", meeting.owner().value())
                .param("audience", meeting.audience().value())
                .param("meeting", meeting.id())
                .param("starts", Timestamp.from(slot.starts()))
                .param("ends", Timestamp.from(slot.ends()))
                .param("tables", slot.tables())
                .param("rooms", slot.privateRooms())
                .param("closed", closed)
                .update();
    }

    private void interpreters(NetworkMeeting meeting, Map<String, Integer> pairs) {
        jdbc.sql("delete from meeting.bilateral_interpreter where meeting_id = :meeting and owner_id = :owner")
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
        pairs.forEach((pair, number) -> jdbc.sql("""
                        insert into meeting.bilateral_interpreter (id, owner_id, audience_id, meeting_id, pair, number)
                        values (:id, :owner, :audience, :meeting, :pair, :number)
                        """)
                .param("id", Ids.next())
                .param("owner", meeting.owner().value())
                .param("audience", meeting.audience().value())
                .param("meeting", meeting.id())
                .param("pair", pair)
                .param("number", number)
                .update());
    }

    /** What is different in one slot: fewer tables, a plenary that takes longer. */
    void change(NetworkMeeting meeting, UUID slot, int tables, int rooms, boolean closed) {
        jdbc.sql("""
                        update meeting.bilateral_slot set tables = :tables, private_rooms = :rooms, closed = :closed
                         where id = :id and meeting_id = :meeting and owner_id = :owner
                        """)
                .param("tables", tables)
                .param("rooms", rooms)
                .param("closed", closed)
                .param("id", slot)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
        audit.record("network_meeting.bilateral_slot_changed", "network_meeting", meeting.id());
    }
}
