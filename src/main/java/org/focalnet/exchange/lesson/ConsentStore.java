package org.focalnet.exchange.lesson;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this member's team is asked to agree to, and its word. */
@Component
@Transactional
class ConsentStore {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentStore(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Lesson.Asked> list() {
        return jdbc.sql("""
                        select c.id, c.question_id, coalesce(q.title, '') as title, coalesce(a.text, '') as text, c.state, c.named,
                               c.asked_at
                          from exchange.consent c
                          left join exchange.question q on q.id = c.question_id
                          left join exchange.answer a on a.id = c.answer_id
                         where c.owner_id = :member order by c.state <> 'ASKED', c.asked_at desc limit 200
                        """)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> new Lesson.Asked(
                        row.getObject("id", UUID.class),
                        row.getObject("question_id", UUID.class),
                        row.getString("title"),
                        row.getString("text"),
                        Lesson.State.valueOf(row.getString("state")),
                        row.getBoolean("named"),
                        row.getTimestamp("asked_at").toInstant()))
                .list();
    }

    /** A word can be taken back for as long as the lesson is a draft. */
    void say(UUID id, boolean granted, boolean named) {
        int written = jdbc.sql("""
                        update exchange.consent set state = :state, named = :named, answered_at = :now
                         where id = :id and owner_id = :member
                        """)
                .param("state", granted ? "GRANTED" : "REFUSED")
                .param("named", granted && named)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .update();
        if (written == 0) {
            throw new NotFound();
        }
        events.publishEvent(
                new CommitmentChanged("consent", id, Viewers.require().member()));
        audit.record(granted ? "consent.granted" : "consent.refused", "consent", id);
    }
}
