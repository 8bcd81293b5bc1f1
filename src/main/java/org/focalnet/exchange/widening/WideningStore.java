package org.focalnet.exchange.widening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.ExchangeNotice;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.Rooms;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class WideningStore {

    private static final String ALL = """
            select w.*, p.author as post_author, p.capacity, p.tlp, p.readable_until,
                   coalesce(p.restriction, '') as restriction, coalesce(p.text, '') as text, p.written_at,
                   n.granted, n.reason, n.author as word_author, n.answered_at
              from exchange.widening w
              left join exchange.post p on p.id = w.post_id
              left join exchange.permission n on n.widening_id = w.id and n.owner_id = w.writer_id
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Rooms rooms;
    private final Posts posts;
    private final Notices notices;
    private final Audit audit;

    WideningStore(JdbcClient jdbc, Audiences audiences, Rooms rooms, Posts posts, Notices notices, Audit audit) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.rooms = rooms;
        this.posts = posts;
        this.notices = notices;
        this.audit = audit;
    }

    /** A post of another member that the viewer reads and whose writer is known: where no names are kept nobody can be asked. */
    @Transactional(readOnly = true)
    Widening.Post post(UUID id) {
        return jdbc.sql("""
                        select p.id, p.room_id, p.owner_id, p.author, p.capacity, p.tlp, p.text, p.written_at, p.readable_until,
                               p.restriction
                          from exchange.post p join exchange.thread t on t.id = p.thread_id
                         where p.id = :id and p.owner_id <> :member and p.withdrawn_at is null and t.mode = 'NAMED'
                        """)
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> new Widening.Post(
                        id,
                        row.getObject("room_id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("author"),
                        Capacity.valueOf(row.getString("capacity")),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getString("text"),
                        row.getTimestamp("written_at").toInstant(),
                        instant(row, "readable_until"),
                        row.getString("restriction")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Asks the writer. No audience of those wanted is made: they do not learn that anybody asked. */
    void ask(UUID id, UUID postId, Set<MemberId> wanted, String why, String author, Instant at) {
        Widening.Post post = post(postId);
        if (wanted.isEmpty() || !audiences.preview(AudienceChoice.named(wanted)).containsAll(wanted)) {
            throw new Refused("audience.picker.refused", "audience");
        }
        int written = jdbc.sql("""
                        insert into exchange.widening (id, owner_id, audience_id, post_id, room_id, writer_id, wanted, why, author,
                                                       asked_at)
                        values (:id, :owner, :audience, :post, :room, :writer, :wanted, :why, :author, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param(
                        "audience",
                        audiences
                                .resolve(AudienceChoice.named(Set.of(post.writer())))
                                .value())
                .param("post", postId)
                .param("room", post.room())
                .param("writer", post.writer().value())
                .param("wanted", wanted.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("why", why)
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
        if (written == 1) {
            audit.record("widening.asked", "widening", id);
            notices.tell(post.writer(), ExchangeNotice.WIDENING_ASKED, id);
        }
    }

    /** The writer grants or refuses, once. */
    void answer(UUID id, boolean granted, String reason, String author, Instant at) {
        Widening widening = find(id);
        if (!widening.post().writer().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        int written = jdbc.sql("""
                        insert into exchange.permission (id, owner_id, audience_id, widening_id, granted, reason, author, answered_at)
                        values (:id, :owner, :audience, :widening, :granted, :reason, :author, :at)
                        on conflict (widening_id, owner_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("audience", widening.audience().value())
                .param("widening", id)
                .param("granted", granted)
                .param("reason", reason)
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
        if (written == 0) {
            throw new Refused("exchange.widening.answered");
        }
        audit.record(granted ? "widening.granted" : "widening.refused", "widening", id);
        notices.settle(widening.post().writer(), ExchangeNotice.WIDENING_ASKED, id);
        notices.tell(widening.asker(), ExchangeNotice.WIDENING_ANSWERED, id);
    }

    /**
     * Passes the post on in a room of the asker's with those for whom it was asked, and no one else; with the mark and the
     * last hour that its writer gave it, and its capacity in its first line: whoever passes on speaks for themselves.
     */
    UUID pass(UUID id, String purpose, String text, String author, Instant at) {
        Widening widening = find(id);
        if (!widening.asker().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        if (!widening.passable()) {
            throw new Refused("exchange.widening.not_granted");
        }
        UUID room = Ids.next();
        rooms.open(audiences.resolve(AudienceChoice.named(widening.wanted())), purpose, room, at);
        Widening.Post passed = widening.post();
        posts.write(new NewPost(
                Ids.next(),
                room,
                author,
                Capacity.PERSONAL,
                text,
                at,
                passed.tlp(),
                "",
                null,
                passed.until(),
                passed.restriction(),
                false));
        jdbc.sql("update exchange.widening set passed_room = :room, passed_at = :at where id = :id")
                .param("room", room)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
        audit.record("widening.passed", "widening", id);
        return room;
    }

    @Transactional(readOnly = true)
    Widening find(UUID id) {
        return jdbc.sql(ALL + " where w.id = :id")
                .param("id", id)
                .query((row, number) -> widening(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Widening> list() {
        return jdbc.sql(ALL + " order by n.answered_at is not null, w.asked_at desc limit 200")
                .query((row, number) -> widening(row))
                .list();
    }

    /** Where the post is read no longer, only that it was asked remains. */
    private static Widening widening(ResultSet row) throws SQLException {
        Set<MemberId> wanted = new LinkedHashSet<>();
        for (Object one : (Object[]) row.getArray("wanted").getArray()) {
            wanted.add(new MemberId((UUID) one));
        }
        Timestamp written = row.getTimestamp("written_at");
        Timestamp answered = row.getTimestamp("answered_at");
        Timestamp passed = row.getTimestamp("passed_at");
        Instant at = row.getTimestamp("asked_at").toInstant();
        return new Widening(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                new Widening.Post(
                        row.getObject("post_id", UUID.class),
                        row.getObject("room_id", UUID.class),
                        new MemberId(row.getObject("writer_id", UUID.class)),
                        written == null ? "" : row.getString("post_author"),
                        written == null ? Capacity.PERSONAL : Capacity.valueOf(row.getString("capacity")),
                        written == null ? Tlp.RED : Tlp.valueOf(row.getString("tlp")),
                        row.getString("text"),
                        written == null ? at : written.toInstant(),
                        instant(row, "readable_until"),
                        row.getString("restriction")),
                wanted,
                row.getString("why"),
                row.getString("author"),
                at,
                answered == null
                        ? null
                        : new Widening.Word(
                                row.getBoolean("granted"),
                                row.getString("reason"),
                                row.getString("word_author"),
                                answered.toInstant()),
                passed == null
                        ? null
                        : new Widening.Passed(row.getObject("passed_room", UUID.class), passed.toInstant()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
