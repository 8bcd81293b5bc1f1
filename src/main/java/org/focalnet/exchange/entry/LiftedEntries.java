package org.focalnet.exchange.entry;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.HubLifted;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * While a hub is frozen its rooms and threads bear no words, and what was brought into the index meanwhile bears none
 * either: that is brought in once more when it is over.
 */
@Component
class LiftedEntries {

    /** Events that were on their way when the hub was frozen. */
    private static final Duration BEFORE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    LiftedEntries(JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(HubLifted lifted) {
        Viewers.run(
                Viewer.office(lifted.member()),
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                                select 'thread' as kind, t.id, t.owner_id
                                  from exchange.thread t join exchange.room r on r.id = t.room_id
                                 where :member in (t.owner_id, r.owner_id) and greatest(t.started_at, t.closed_at) >= :since
                                union all
                                select 'post', p.id, p.owner_id
                                  from exchange.post p join exchange.thread t on t.id = p.thread_id
                                 where t.owner_id = :member and greatest(p.written_at, p.edited_at) >= :since
                                """)
                        .param("member", lifted.member().value())
                        .param("since", Timestamp.from(lifted.since().minus(BEFORE)))
                        .query(row -> {
                            events.publishEvent(new SearchChanged(
                                    row.getString("kind"),
                                    row.getObject("id", UUID.class),
                                    new MemberId(row.getObject("owner_id", UUID.class))));
                        })));
    }
}
