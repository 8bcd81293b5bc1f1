package org.focalnet.meeting.session;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachments;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.networkmeeting.PaperReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions and rooms of a meeting. */
@Component
@Transactional
public class SessionStore {

    /** More than any meeting has. */
    static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final NetworkMeetingStore meetings;
    private final Attachments attachments;
    private final PaperReaders papers;
    private final Audit audit;

    SessionStore(
            JdbcClient jdbc, NetworkMeetingStore meetings, Attachments attachments, PaperReaders papers, Audit audit) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.attachments = attachments;
        this.papers = papers;
        this.audit = audit;
    }

    /** The sessions that the viewer reads, in their order. */
    @Transactional(readOnly = true)
    public List<Session> all(UUID meeting) {
        return jdbc.sql("select " + SessionRows.COLUMNS
                        + " where s.meeting_id = :meeting order by s.starts_at, h.position nulls first, s.id limit "
                        + MOST)
                .param("meeting", meeting)
                .query(SessionRows::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Session find(UUID meeting, UUID id) {
        return jdbc.sql("select " + SessionRows.COLUMNS + " where s.id = :id and s.meeting_id = :meeting")
                .param("id", id)
                .param("meeting", meeting)
                .query(SessionRows::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Hall> halls(UUID meeting) {
        return jdbc.sql("select id, name, seats from meeting.hall where meeting_id = :meeting order by position, id")
                .param("meeting", meeting)
                .query((row, number) ->
                        new Hall(row.getObject("id", UUID.class), row.getString("name"), row.getInt("seats")))
                .list();
    }

    /**
     * Adds a session; the same form sent twice is one.
     *
     * @param narrowed its readers, where they are fewer than those of the meeting
     */
    public void add(NetworkMeeting meeting, UUID id, NewSession session, @Nullable AudienceId narrowed) {
        bound("""
                insert into meeting.session (id, owner_id, audience_id, narrowed, meeting_id, hall_id, kind, track, title, text,
                                             starts_at, ends_at, chair, speakers, languages, tlp, chatham_house, observers)
                values (:id, :owner, :audience, :narrowed, :meeting, :hall, :kind, :track, :title, :text, :starts, :ends,
                        :chair, :speakers, :languages, :tlp, :chatham, :observers)
                on conflict (id) do nothing
                """, meeting, session, narrowed).param("id", id).update();
        changed(meeting);
    }

    /**
     * Changes a session.
     *
     * @throws Conflict where a colleague did since the form was opened
     */
    void change(NetworkMeeting meeting, UUID id, int version, NewSession session, @Nullable AudienceId narrowed) {
        int written = bound("""
                        update meeting.session
                           set audience_id = :audience, narrowed = :narrowed, hall_id = :hall, kind = :kind, track = :track,
                               title = :title, text = :text, starts_at = :starts, ends_at = :ends, chair = :chair,
                               speakers = :speakers, languages = :languages, tlp = :tlp, chatham_house = :chatham,
                               observers = :observers, version = version + 1
                         where id = :id and meeting_id = :meeting and owner_id = :owner and version = :version
                        """, meeting, session, narrowed)
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        papers.follow(meeting.id());
        changed(meeting);
    }

    /** Puts a session to another time or room; it stays as long as it is. */
    void place(NetworkMeeting meeting, UUID id, Instant starts, @Nullable UUID hall) {
        jdbc.sql("""
                        update meeting.session
                           set ends_at = :starts::timestamptz + (ends_at - starts_at), starts_at = :starts, hall_id = :hall,
                               version = version + 1
                         where id = :id and meeting_id = :meeting and owner_id = :owner
                        """)
                .param("starts", Timestamp.from(starts))
                .param("hall", hall, Types.OTHER)
                .param("id", id)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
        changed(meeting);
    }

    /** @throws Refused where it has papers, which others might read without it */
    void remove(NetworkMeeting meeting, UUID id) {
        if (papers.any(id)) {
            throw new Refused("session.remove.papers");
        }
        jdbc.sql("delete from meeting.session where id = :id and meeting_id = :meeting and owner_id = :owner")
                .param("id", id)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
        attachments.release(id);
        changed(meeting);
    }

    /** Adds a room; one of this name is there only once. */
    public UUID addHall(NetworkMeeting meeting, UUID id, String name, int seats) {
        UUID there = halls(meeting.id()).stream()
                .filter(hall -> hall.name().equalsIgnoreCase(name))
                .map(Hall::id)
                .findFirst()
                .orElse(null);
        if (there != null) {
            return there;
        }
        jdbc.sql("""
                        insert into meeting.hall (id, owner_id, audience_id, meeting_id, name, seats, position)
                        values (:id, :owner, :audience, :meeting, :name, :seats,
                                (select count(*) from meeting.hall h where h.meeting_id = :meeting))
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("audience", meeting.audience().value())
                .param("meeting", meeting.id())
                .param("name", name)
                .param("seats", seats)
                .update();
        changed(meeting);
        return id;
    }

    /** Takes a room away; sessions in it stay without one. */
    void removeHall(NetworkMeeting meeting, UUID id) {
        jdbc.sql("delete from meeting.hall where id = :id and meeting_id = :meeting and owner_id = :owner")
                .param("id", id)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
        changed(meeting);
    }

    private void changed(NetworkMeeting meeting) {
        audit.record("network_meeting.agenda_changed", "network_meeting", meeting.id());
    }

    private JdbcClient.StatementSpec bound(
            String sql, NetworkMeeting meeting, NewSession session, @Nullable AudienceId narrowed) {
        AudienceId readers = meeting.draft() || narrowed == null ? meeting.audience() : narrowed;
        return jdbc.sql(sql)
                .param("owner", Viewers.require().member().value())
                .param("audience", readers.value())
                .param("narrowed", narrowed == null ? null : narrowed.value(), Types.OTHER)
                .param("meeting", meeting.id())
                .param("hall", session.hall(), Types.OTHER)
                .param("kind", session.kind().name())
                .param("track", session.track())
                .param("title", session.title())
                .param("text", session.text())
                .param("starts", Timestamp.from(session.starts()))
                .param("ends", Timestamp.from(session.ends()))
                .param("chair", session.chair())
                .param("speakers", session.speakers())
                .param("languages", session.languages().toArray(String[]::new))
                .param("tlp", session.tlp().name())
                .param("chatham", session.chathamHouse())
                .param("observers", session.observers());
    }
}
