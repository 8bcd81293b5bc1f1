package org.focalnet.exchange.silence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adopts what is due, and tells the readers as the office of the keeper. The database gives each out once: any number of
 * nodes may run this at once.
 */
@Component
class Adoption {

    private record Adopted(UUID silence, MemberId member) {}

    private final JdbcClient jdbc;
    private final SilenceStore store;
    private final TransactionTemplate transaction;

    Adoption(JdbcClient jdbc, SilenceStore store, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.store = store;
        this.transaction = transaction;
    }

    /** Answers how many were adopted by this run. */
    int run(Instant now) {
        var adopted = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.execute(status -> jdbc.sql("select silence, member from exchange.adopt(:now)")
                        .param("now", Timestamp.from(now))
                        .query((row, number) -> new Adopted(
                                row.getObject("silence", UUID.class),
                                new MemberId(row.getObject("member", UUID.class))))
                        .list()));
        adopted.forEach(one -> Viewers.run(Viewer.office(one.member()), () -> store.tellAdopted(one.silence())));
        return adopted.size();
    }
}
