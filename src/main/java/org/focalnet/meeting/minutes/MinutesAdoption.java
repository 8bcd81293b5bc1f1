package org.focalnet.meeting.minutes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adopts minutes to which nobody objected. The database gives each out once: any number of nodes may run this at once. */
@Component
class MinutesAdoption {

    private record Adopted(UUID meeting, MemberId member) {}

    private final JdbcClient jdbc;
    private final MinutesStore store;
    private final TransactionTemplate transaction;

    MinutesAdoption(JdbcClient jdbc, MinutesStore store, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.store = store;
        this.transaction = transaction;
    }

    /** Answers how many were adopted by this run. */
    int run(Instant now) {
        var adopted = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.execute(status -> jdbc.sql("select meeting, member from meeting.adopt(:now)")
                        .param("now", Timestamp.from(now))
                        .query((row, number) -> new Adopted(
                                row.getObject("meeting", UUID.class),
                                new MemberId(row.getObject("member", UUID.class))))
                        .list()));
        adopted.forEach(one -> Viewers.run(Viewer.office(one.member()), () -> store.adopted(one.meeting())));
        return adopted.size();
    }
}
