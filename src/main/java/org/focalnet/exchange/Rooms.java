package org.focalnet.exchange;

import java.sql.Timestamp;
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
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens rooms and writes in their first thread, as the viewer. */
@Component
@Transactional
public class Rooms {

    /** In the place of the words of a member whose hub is frozen: the database puts it there, and takes it away again. */
    private static final String WITHHELD = "–";

    private final JdbcClient jdbc;
    private final Threads threads;
    private final Posts posts;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    Rooms(JdbcClient jdbc, Threads threads, Posts posts, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.threads = threads;
        this.posts = posts;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a room or thread is called on a page. */
    public static String called(String words, Shell shell) {
        return words.equals(WITHHELD) ? shell.t("exchange.room.withheld") : words;
    }

    /**
     * Opens a room for the readers of an audience of kind NAMED or GROUP.
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
        RoomKind kind = readers.kind() == AudienceKind.GROUP
                ? RoomKind.GROUP
                : readers.readers().size() == 2 ? RoomKind.BILATERAL : RoomKind.SEVERAL;
        return open(kind, readers, Tlp.strictest(readers.kind()), purpose, subject, at);
    }

    /**
     * A room of a kind of its own, such as a partnership's, with a handling mark that its posts never go below.
     *
     * @param tlp how what is written there may be passed on; a reply by mail needs GREEN or CLEAR
     */
    public boolean open(RoomKind kind, AudienceId audience, Tlp tlp, String purpose, UUID subject, Instant at) {
        return open(kind, audiences.find(audience).orElseThrow(NotFound::new), tlp, purpose, subject, at);
    }

    private boolean open(RoomKind kind, Audience readers, Tlp tlp, String purpose, UUID subject, Instant at) {
        if (readers.kind() != AudienceKind.NAMED && readers.kind() != AudienceKind.GROUP) {
            throw new Refused("exchange.room.named", "audience");
        }
        Set<MemberId> copied = readers.kind() == AudienceKind.NAMED ? readers.readers() : Set.of();
        boolean opened = jdbc.sql("""
                                insert into exchange.room
                                    (id, owner_id, audience_id, purpose, kind, tlp, attribution, members, opened_at)
                                values (:id, :owner, :audience, :purpose, :kind, :tlp, :attribution, :members, :now)
                                on conflict (id) do nothing
                                """)
                        .param("id", subject)
                        .param("owner", Viewers.require().member().value())
                        .param("audience", readers.id().value())
                        .param("purpose", purpose)
                        .param("kind", kind.name())
                        .param("tlp", tlp.name())
                        .param("attribution", Attribution.NAMED.name())
                        .param("members", copied.stream().map(MemberId::value).toArray(UUID[]::new))
                        .param("now", Timestamp.from(at))
                        .update()
                == 1;
        if (opened) {
            threads.start(NewThread.of(subject, subject, purpose, at));
            audit.record("room.opened", "room", subject);
        }
        return opened;
    }

    /**
     * Writes in the first thread of a room.
     *
     * @param author name of the person who writes
     * @throws NotFound where the viewer is not one of the room's members
     */
    public void post(UUID room, String author, Capacity capacity, String text, Instant at) {
        post(Ids.next(), room, author, capacity, text, at);
    }

    /** The same with an id chosen by the form, so that the second click of an impatient hand writes nothing. */
    public boolean post(UUID id, UUID room, String author, Capacity capacity, String text, Instant at) {
        return posts.write(NewPost.of(id, room, author, capacity, text, at));
    }
}
