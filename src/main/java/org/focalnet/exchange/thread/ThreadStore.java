package org.focalnet.exchange.thread;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.exchange.Mentions;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.NewThread;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.ThreadMode;
import org.focalnet.exchange.Threads;
import org.focalnet.file.Attachments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class ThreadStore {

    /** Within this time the same words in the same thread are one post. */
    private static final Duration REPEATED = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Threads threads;
    private final Posts posts;
    private final Attachments attachments;
    private final Mentions mentions;
    private final Audit audit;
    private final Clock clock;

    ThreadStore(
            JdbcClient jdbc,
            Threads threads,
            Posts posts,
            Attachments attachments,
            Mentions mentions,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.threads = threads;
        this.posts = posts;
        this.attachments = attachments;
        this.mentions = mentions;
        this.audit = audit;
        this.clock = clock;
    }

    /** This person has now seen the thread; told to nobody. */
    void visit(UUID thread) {
        Viewer viewer = Viewers.require();
        if (viewer.account() == null) {
            return;
        }
        jdbc.sql("""
                        insert into exchange.visit (account_id, thread_id, visited_at) values (:account, :thread, :now)
                        on conflict (account_id, thread_id) do update set visited_at = excluded.visited_at
                        """)
                .param("account", viewer.account())
                .param("thread", thread)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Keeps what a person has begun to write; nothing to keep ends it. */
    void keep(UUID thread, String text) {
        if (threads.find(thread).isEmpty()) {
            throw new NotFound();
        }
        UUID account = Viewers.require().account();
        if (account == null) {
            return;
        }
        if (text.isBlank()) {
            forget(thread);
            return;
        }
        jdbc.sql("""
                        insert into exchange.draft (account_id, thread_id, text, kept_at) values (:account, :thread, :text, :now)
                        on conflict (account_id, thread_id) do update set text = excluded.text, kept_at = excluded.kept_at
                        """)
                .param("account", account)
                .param("thread", thread)
                .param("text", text)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void forget(UUID thread) {
        jdbc.sql("delete from exchange.draft where thread_id = :thread")
                .param("thread", thread)
                .update();
    }

    /** Who can be named with an @ beside the members: people who have written in the thread. */
    @Transactional(readOnly = true)
    Map<String, MemberId> authors(UUID thread) {
        Map<String, MemberId> authors = new HashMap<>();
        jdbc.sql("select distinct p.author, p.owner_id from exchange.post p where p.thread_id = :thread limit 500")
                .param("thread", thread)
                .query(row -> {
                    authors.put(row.getString("author"), new MemberId(row.getObject("owner_id", UUID.class)));
                });
        return authors;
    }

    /**
     * Writes a post with its files and whom it names; the draft is done with.
     *
     * @param names whom an @ can name
     */
    /** @return whether it was written, now or by the same form before; false for the same words sent anew */
    boolean write(NewPost post, List<UUID> files, Map<String, MemberId> names) {
        if (files.isEmpty() && repeated(post)) {
            forget(post.thread());
            return false;
        }
        Threads.Known thread = threads.find(post.thread()).orElseThrow(NotFound::new);
        if (posts.write(post)) {
            attachments.take(post.id(), thread.audience(), posts.mark(post, thread), files);
            if (post.readableUntil() != null) {
                attachments.expire(post.id(), post.readableUntil());
            }
            mentions.set(post.id(), post.text(), names);
        }
        forget(post.thread());
        visit(post.thread());
        return true;
    }

    /** Whether this person wrote the very same a moment ago: after a browser's way back the form has another id. */
    private boolean repeated(NewPost post) {
        return jdbc.sql("""
                        select exists (select from exchange.post p
                                        where p.thread_id = :thread and p.owner_id = :member and p.author = :author
                                          and p.text = :text and p.id <> :id and p.withdrawn_at is null
                                          and p.quote_id is not distinct from :quote and p.written_at > :since)
                        """)
                .param("thread", post.thread())
                .param("member", Viewers.require().member().value())
                .param("author", post.author())
                .param("text", post.text())
                .param("id", post.id())
                .param("quote", post.quote(), Types.OTHER)
                .param("since", Timestamp.from(post.at().minus(REPEATED)))
                .query(Boolean.class)
                .single();
    }

    /** A new thread with its first post; the form's id makes a double submit harmless. */
    void start(UUID room, NewPost first, List<UUID> files, String title, Tlp tlp, String language) {
        var thread = new NewThread(first.thread(), room, title, ThreadMode.NAMED, tlp, language, clock.instant());
        if (threads.start(thread)) {
            write(first, files, Map.of());
        } else if (threads.find(first.thread()).isEmpty()) {
            throw new NotFound();
        }
        visit(first.thread());
    }

    void pin(UUID thread, boolean pinned) {
        threads.pin(thread, pinned ? clock.instant() : null);
    }

    void close(UUID thread, boolean closed) {
        threads.close(thread, closed ? clock.instant() : null);
    }

    /** A whole thread goes out: written down in the record of whoever takes it. */
    void export(UUID thread) {
        audit.record("thread.exported", "thread", thread);
    }
}
