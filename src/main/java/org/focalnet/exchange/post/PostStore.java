package org.focalnet.exchange.post;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachments;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class PostStore {

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostStore(JdbcClient jdbc, Attachments attachments, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Contribution find(UUID id) {
        return jdbc.sql("""
                        select p.*, t.closed_at is not null as closed, coalesce(p.edited_at, p.written_at) as seen
                          from exchange.post p join exchange.thread t on t.id = p.thread_id where p.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Contribution(
                        id,
                        row.getObject("room_id", UUID.class),
                        row.getObject("thread_id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getString("author"),
                        row.getString("language"),
                        row.getString("text"),
                        row.getTimestamp("withdrawn_at") != null,
                        row.getBoolean("closed"),
                        row.getTimestamp("seen").toInstant()))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A post that still says something. */
    @Transactional(readOnly = true)
    Contribution standing(UUID id) {
        Contribution post = find(id);
        if (post.withdrawn()) {
            throw new NotFound();
        }
        return post;
    }

    /** The same, of the viewer's own member. */
    @Transactional(readOnly = true)
    Contribution own(UUID id) {
        Contribution post = standing(id);
        if (!post.owner().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        return post;
    }

    /**
     * Another text; what it said is kept for its readers.
     *
     * @param seen of the form
     * @throws Conflict where somebody else changed it since
     */
    void edit(Contribution post, String text, long seen) {
        int changed = jdbc.sql("""
                        with before as (
                            select p.* from exchange.post p
                             where p.id = :id and p.withdrawn_at is null and p.text <> :text
                               and floor(extract(epoch from coalesce(p.edited_at, p.written_at)) * 1000)::bigint = :seen
                               for update),
                        kept as (
                            insert into exchange.revision (id, owner_id, audience_id, post_id, text, readable_until, written_at)
                            select :revision, b.owner_id, b.audience_id, b.id, b.text, b.readable_until,
                                   coalesce(b.edited_at, b.written_at) from before b)
                        update exchange.post p set text = :text, edited_at = :now from before b where p.id = b.id
                        """)
                .param("id", post.id())
                .param("text", text)
                .param("seen", seen)
                .param("revision", Ids.next())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (changed == 0 && !find(post.id()).text().equals(text)) {
            throw new Conflict("exchange.post.changed");
        }
        events.publishEvent(new SearchChanged("post", post.id(), post.owner()));
    }

    /** The text goes, with its versions, translations and files; that something stood here stays. */
    void withdraw(Contribution post) {
        jdbc.sql("update exchange.post set text = '', restriction = '', withdrawn_at = :now where id = :id")
                .param("id", post.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        attachments.release(post.id());
        audit.record("post.withdrawn", "post", post.id());
        events.publishEvent(new SearchChanged("post", post.id(), post.owner()));
    }

    @Transactional(readOnly = true)
    Contribution.History history(UUID id) {
        Contribution post = find(id);
        List<Contribution.Version> versions = jdbc.sql("""
                        select r.text, r.written_at from exchange.revision r where r.post_id = :id
                         order by r.written_at desc limit 100
                        """)
                .param("id", id)
                .query((row, number) -> new Contribution.Version(
                        row.getString("text"), row.getTimestamp("written_at").toInstant()))
                .list();
        return new Contribution.History(post, versions);
    }

    /** A translation by the viewer's member, for all who read the post. */
    void translate(UUID form, UUID id, String author, String language, String text) {
        standing(id);
        jdbc.sql("""
                        insert into exchange.translation
                            (id, owner_id, audience_id, post_id, author, language, text, readable_until, made_at)
                        select :id, :owner, p.audience_id, p.id, :author, :language, :text, p.readable_until, :now
                          from exchange.post p where p.id = :post
                        on conflict (id) do nothing
                        """)
                .param("id", form)
                .param("owner", Viewers.require().member().value())
                .param("author", author)
                .param("language", language)
                .param("text", text)
                .param("post", id)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
