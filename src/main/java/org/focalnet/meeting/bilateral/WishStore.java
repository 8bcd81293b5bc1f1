package org.focalnet.meeting.bilateral;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the viewer's member wishes to meet and would rather not, and when it cannot. */
@Component
@Transactional
class WishStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    WishStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Wishes that the viewer may read: its own, those of others to meet it, and all for who organises the meeting. */
    @Transactional(readOnly = true)
    List<Wish> all(UUID meeting) {
        return jdbc.sql("""
                        select id, owner_id, other_id, priority, interpreter, in_private, topics from meeting.wish
                         where meeting_id = :meeting order by written_at, id limit 50000
                        """)
                .param("meeting", meeting)
                .query((row, number) -> new Wish(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        new MemberId(row.getObject("other_id", UUID.class)),
                        Priority.valueOf(row.getString("priority")),
                        row.getString("interpreter"),
                        row.getBoolean("in_private"),
                        row.getString("topics")))
                .list();
    }

    /**
     * Says whom the viewer's member wishes to meet; a second wish to meet the same takes the place of the first.
     *
     * @throws Refused where more wishes are obligatory than one may have
     */
    void wish(NetworkMeeting meeting, Wish wish) {
        UUID owner = Viewers.require().member().value();
        if (wish.priority() == Priority.OBLIGATORY) {
            long others = all(meeting.id()).stream()
                    .filter(one -> one.owner().value().equals(owner)
                            && !one.other().equals(wish.other())
                            && one.priority() == Priority.OBLIGATORY)
                    .count();
            if (others >= Priority.MOST_OBLIGATORY) {
                throw new Refused("bilateral.wish.obligatory", "priority");
            }
        }
        Set<MemberId> readers = new HashSet<>(List.of(wish.other(), meeting.owner())); // who may be one
        readers.remove(Viewers.require().member());
        jdbc.sql("""
                        insert into meeting.wish (id, owner_id, audience_id, meeting_id, other_id, priority, interpreter, in_private,
                                                  topics, written_at)
                        values (:id, :owner, :audience, :meeting, :other, :priority, :interpreter, :private, :topics, :now)
                        on conflict (meeting_id, owner_id, other_id) do update
                           set priority = excluded.priority, interpreter = excluded.interpreter,
                               in_private = excluded.in_private, topics = excluded.topics, written_at = excluded.written_at
                        """)
                .param("id", wish.id())
                .param("owner", owner)
                .param(
                        "audience",
                        audiences.resolve(AudienceChoice.named(readers)).value())
                .param("meeting", meeting.id())
                .param("other", wish.other().value())
                .param("priority", wish.priority().name())
                .param("interpreter", wish.interpreter())
                .param("private", wish.inPrivate())
                .param("topics", wish.topics())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        avoid(meeting.id(), wish.other(), false);
        audit.record("network_meeting.bilateral_wished", "network_meeting", meeting.id());
    }

    void takeBack(UUID meeting, UUID wish) {
        jdbc.sql("delete from meeting.wish where id = :id and meeting_id = :meeting and owner_id = :owner")
                .param("id", wish)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .update();
        audit.record("network_meeting.bilateral_wish_taken_back", "network_meeting", meeting);
    }

    /** Whom the viewer's member would rather not meet: nobody else is ever told. */
    @Transactional(readOnly = true)
    Set<MemberId> avoided(UUID meeting) {
        return new LinkedHashSet<>(jdbc.sql("""
                        select other_id from meeting.avoidance where meeting_id = :meeting and owner_id = :owner order by id
                        """)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Keeps whom one would rather not meet, or takes it back. An own wish to meet them goes. */
    void avoid(UUID meeting, MemberId other, boolean avoided) {
        UUID owner = Viewers.require().member().value();
        if (!avoided) {
            jdbc.sql(
                            "delete from meeting.avoidance where meeting_id = :meeting and owner_id = :owner and other_id = :other")
                    .param("meeting", meeting)
                    .param("owner", owner)
                    .param("other", other.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into meeting.avoidance (id, owner_id, audience_id, meeting_id, other_id)
                        values (:id, :owner, :own, :meeting, :other) on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("owner", owner)
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("meeting", meeting)
                .param("other", other.value())
                .update();
        jdbc.sql("delete from meeting.wish where meeting_id = :meeting and owner_id = :owner and other_id = :other")
                .param("meeting", meeting)
                .param("owner", owner)
                .param("other", other.value())
                .update();
    }

    /** Slots in which the viewer's member cannot meet. */
    @Transactional(readOnly = true)
    Set<UUID> absences(UUID meeting) {
        return Set.copyOf(jdbc.sql("""
                        select slot_id from meeting.absence where meeting_id = :meeting and owner_id = :owner
                        """)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Says when the viewer's member cannot meet; slots of other meetings are left out. */
    void absent(NetworkMeeting meeting, Collection<UUID> slots) {
        UUID owner = Viewers.require().member().value();
        AudienceId readers = audiences.resolve(
                meeting.owner().value().equals(owner)
                        ? AudienceChoice.OWN
                        : AudienceChoice.named(Set.of(meeting.owner())));
        jdbc.sql(
                        "delete from meeting.absence where meeting_id = :meeting and owner_id = :owner and slot_id <> all(:slots)")
                .param("meeting", meeting.id())
                .param("owner", owner)
                .param("slots", slots.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into meeting.absence (id, owner_id, audience_id, meeting_id, slot_id)
                        select gen_random_uuid(), :owner, :audience, :meeting, s.id from meeting.bilateral_slot s
                         where s.meeting_id = :meeting and s.id = any(:slots) on conflict do nothing
                        """)
                .param("owner", owner)
                .param("audience", readers.value())
                .param("meeting", meeting.id())
                .param("slots", slots.toArray(UUID[]::new))
                .update();
        audit.record("network_meeting.bilateral_absences_said", "network_meeting", meeting.id());
    }
}
