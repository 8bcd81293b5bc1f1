package org.focalnet.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Attribution;
import org.focalnet.audience.Audience;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens rooms and writes in them, as the viewer. */
@Component
@Transactional
public class Rooms {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    Rooms(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens a room for the readers of an audience of kind NAMED.
     *
     * @param subject what the room is about, such as an introduction or a form; there is one room to a subject, however
     *     often it is opened, and it bears the subject's id
     * @return whether it was opened now
     */
    public boolean open(AudienceId audience, String purpose, UUID subject) {
        return open(audience, purpose, subject, clock.instant());
    }

    /** The same for a room that was opened at another time: of the training network. */
    public boolean open(AudienceId audience, String purpose, UUID subject, Instant at) {
        Audience readers = audiences.find(audience).orElseThrow(NotFound::new);
        if (readers.kind() != AudienceKind.NAMED) {
            throw new Refused("exchange.room.named", "audience");
        }
        Set<MemberId> members = readers.readers();
        boolean opened = jdbc.sql("""
                                insert into exchange.room
                                    (id, owner_id, audience_id, purpose, kind, tlp, attribution, members, opened_at)
                                values (:id, :owner, :audience, :purpose, :kind, :tlp, :attribution, :members, :now)
                                on conflict (id) do nothing
                                """)
                        .param("id", subject)
                        .param("owner", Viewers.require().member().value())
                        .param("audience", audience.value())
                        .param("purpose", purpose)
                        .param("kind", members.size() == 2 ? "BILATERAL" : "SEVERAL")
                        .param("tlp", Tlp.strictest(AudienceKind.NAMED).name())
                        .param("attribution", Attribution.NAMED.name())
                        .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                        .param("now", java.sql.Timestamp.from(at))
                        .update()
                == 1;
        if (opened) {
            audit.record("room.opened", "room", subject);
        }
        return opened;
    }

    /**
     * Writes in a room.
     *
     * @param author name of the person who writes
     * @throws NotFound where the viewer is not one of the room's members
     */
    public void post(UUID room, String author, Capacity capacity, String text, Instant at) {
        post(Ids.next(), room, author, capacity, text, at);
    }

    /** The same with an id chosen by the form, so that the second click of an impatient hand writes nothing. */
    public boolean post(UUID id, UUID room, String author, Capacity capacity, String text, Instant at) {
        if (jdbc.sql("select id from exchange.room where id = :room")
                .param("room", room)
                .query(UUID.class)
                .optional()
                .isEmpty()) {
            throw new NotFound();
        }
        return jdbc.sql("""
                                insert into exchange.post
                                    (id, owner_id, audience_id, room_id, author, capacity, text, written_at)
                                select :id, :owner, r.audience_id, r.id, :author, :capacity, :text, :at
                                  from exchange.room r
                                 where r.id = :room
                                on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("owner", Viewers.require().member().value())
                        .param("room", room)
                        .param("author", author)
                        .param("capacity", capacity.name())
                        .param("text", text)
                        .param("at", java.sql.Timestamp.from(at))
                        .update()
                == 1;
    }
}
