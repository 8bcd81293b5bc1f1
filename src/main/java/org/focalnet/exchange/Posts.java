package org.focalnet.exchange;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes in threads, as the viewer. */
@Component
@Transactional
public class Posts {

    /** How long a post may be, in characters. */
    public static final int LONGEST = 20_000;

    private final JdbcClient jdbc;
    private final Threads threads;
    private final ApplicationEventPublisher events;

    Posts(JdbcClient jdbc, Threads threads, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.threads = threads;
        this.events = events;
    }

    /**
     * Writes in a thread.
     *
     * @return whether it was written now; false for a form that came twice
     * @throws NotFound where the viewer is not one of the thread's readers
     * @throws Refused where the thread is closed, or keeps no names, or the viewer speaks as a chair and is none
     */
    public boolean write(NewPost post) {
        Threads.Known thread = threads.find(post.thread()).orElseThrow(NotFound::new);
        if (thread.closed()) {
            throw new Refused("exchange.thread.closed", "text");
        }
        if (thread.mode() == ThreadMode.UNATTRIBUTED) {
            throw new Refused("exchange.thread.unattributed", "text");
        }
        if (post.capacity().chairs() && !chairs(thread.room())) {
            throw new Refused("exchange.capacity.not_chair", "capacity");
        }
        MemberId member = Viewers.require().member();
        boolean written = insert(post, thread, member) == 1;
        if (written) {
            events.publishEvent(new PostWritten(thread.room(), thread.id(), post.id(), member));
            events.publishEvent(new SearchChanged("post", post.id(), member));
        }
        return written;
    }

    /** The mark that a post gets: never weaker than that of its thread, and of what it quotes. */
    public Tlp mark(NewPost post, Threads.Known thread) {
        Tlp mark = thread.tlp().atLeast(post.tlp());
        if (post.quote() == null) {
            return mark;
        }
        return jdbc.sql("select q.tlp from exchange.post q where q.id = :quote and q.room_id = :room")
                .param("quote", post.quote())
                .param("room", thread.room())
                .query(String.class)
                .optional()
                .map(quoted -> mark.atLeast(Tlp.valueOf(quoted)))
                .orElse(mark);
    }

    private boolean chairs(UUID room) {
        return jdbc.sql("select exchange.chairs(:room)")
                .param("room", room)
                .query(Boolean.class)
                .single();
    }

    /** A quote that is no post of the room that the viewer reads is left out. */
    private int insert(NewPost post, Threads.Known thread, MemberId member) {
        return jdbc.sql("""
                        insert into exchange.post (id, owner_id, audience_id, room_id, thread_id, author, capacity, text, written_at,
                                                   tlp, language, quote_id, readable_until, restriction, acknowledge)
                        values (:id, :owner, :audience, :room, :thread, :author, :capacity, :text, :at, :tlp, :language,
                                (select q.id from exchange.post q where q.id = :quote and q.room_id = :room),
                                :until, :restriction, :acknowledge)
                        on conflict (id) do nothing
                        """)
                .param("id", post.id())
                .param("owner", member.value())
                .param("audience", thread.audience().value())
                .param("room", thread.room())
                .param("thread", thread.id())
                .param("author", post.author())
                .param("capacity", post.capacity().name())
                .param("text", post.text())
                .param("at", Timestamp.from(post.at()))
                .param("tlp", mark(post, thread).name())
                .param("language", post.language())
                .param("quote", post.quote(), Types.OTHER)
                .param(
                        "until",
                        post.readableUntil() == null ? null : Timestamp.from(post.readableUntil()),
                        Types.TIMESTAMP)
                .param("restriction", post.restriction())
                .param("acknowledge", post.acknowledge())
                .update();
    }
}
