package org.focalnet.exchange;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts threads in rooms, pins and closes them, and says what a thread is, as the viewer. */
@Component
@Transactional
public class Threads {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Threads(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
    }

    /** A thread as other features need to know it. */
    public record Known(
            UUID id,
            UUID room,
            MemberId owner,
            AudienceId audience,
            String title,
            ThreadMode mode,
            Tlp tlp,
            String language,
            boolean closed) {}

    /**
     * Starts a thread, with the room's readers.
     *
     * @return whether it was started now
     * @throws NotFound where the viewer is not one of the room's members
     */
    public boolean start(NewThread thread) {
        Tlp tlp = jdbc.sql("select tlp from exchange.room where id = :room")
                .param("room", thread.room())
                .query(String.class)
                .optional()
                .map(Tlp::valueOf)
                .orElseThrow(NotFound::new)
                .atLeast(thread.tlp());
        MemberId member = Viewers.require().member();
        boolean started = jdbc.sql("""
                                insert into exchange.thread
                                    (id, owner_id, audience_id, room_id, title, mode, tlp, language, started_at)
                                select :id, :owner, r.audience_id, r.id, :title, :mode, :tlp, :language, :at
                                  from exchange.room r where r.id = :room
                                on conflict (id) do nothing
                                """)
                        .param("id", thread.id())
                        .param("owner", member.value())
                        .param("room", thread.room())
                        .param("title", thread.title())
                        .param("mode", thread.mode().name())
                        .param("tlp", tlp.name())
                        .param("language", thread.language())
                        .param("at", Timestamp.from(thread.at()))
                        .update()
                == 1;
        if (started) {
            events.publishEvent(new SearchChanged("thread", thread.id(), member));
        }
        return started;
    }

    /** A thread, where the viewer is one of its readers. */
    @Transactional(readOnly = true)
    public Optional<Known> find(UUID id) {
        return jdbc.sql("""
                        select room_id, owner_id, audience_id, title, mode, tlp, language, closed_at is not null as closed
                          from exchange.thread where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Known(
                        id,
                        row.getObject("room_id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        row.getString("title"),
                        ThreadMode.valueOf(row.getString("mode")),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getString("language"),
                        row.getBoolean("closed")))
                .optional();
    }

    /** The threads of a room that were begun last. */
    @Transactional(readOnly = true)
    public List<Known> newest(UUID room, int most) {
        return jdbc.sql("""
                        select id, owner_id, audience_id, title, mode, tlp, language, closed_at is not null as closed
                          from exchange.thread where room_id = :room order by started_at desc, id desc limit :most
                        """)
                .param("room", room)
                .param("most", most)
                .query((row, number) -> new Known(
                        row.getObject("id", UUID.class),
                        room,
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        row.getString("title"),
                        ThreadMode.valueOf(row.getString("mode")),
                        Tlp.valueOf(row.getString("tlp")),
                        row.getString("language"),
                        row.getBoolean("closed")))
                .list();
    }

    /**
     * Pins a thread above the others, or lets it go; the act of the member that started it.
     *
     * @param at when; null to let it go
     */
    public void pin(UUID thread, @Nullable Instant at) {
        change(thread, "update exchange.thread set pinned_at = :at where id = :id", at);
    }

    /** Closes a thread, or opens it again where no time is given; the act of the member that started it. */
    public void close(UUID thread, @Nullable Instant at) {
        change(thread, "update exchange.thread set closed_at = :at where id = :id", at);
        audit.record(at == null ? "thread.reopened" : "thread.closed", "thread", thread);
        events.publishEvent(
                new SearchChanged("thread", thread, Viewers.require().member()));
    }

    private void change(UUID thread, String sql, @Nullable Instant at) {
        int changed = jdbc.sql(sql)
                .param("id", thread)
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .update();
        if (changed == 0) {
            if (find(thread).isEmpty()) {
                throw new NotFound();
            }
            throw new Refused("exchange.thread.not_yours");
        }
    }
}
