package org.focalnet.meeting.summary;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adopts summaries to which nobody objected. The database gives each out once: any number of nodes may run this at once. */
@Component
class SummaryAdoption {

    private record Adopted(UUID meeting, MemberId member) {}

    private final JdbcClient jdbc;
    private final NetworkMeetingStore meetings;
    private final SummaryStore store;
    private final TransactionTemplate transaction;

    SummaryAdoption(
            JdbcClient jdbc, NetworkMeetingStore meetings, SummaryStore store, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.store = store;
        this.transaction = transaction;
    }

    void run(Instant now) {
        var adopted = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.execute(status -> jdbc.sql(
                                "select meeting, member from meeting.adopt_summaries(:now)")
                        .param("now", Timestamp.from(now))
                        .query((row, number) -> new Adopted(
                                row.getObject("meeting", UUID.class),
                                new MemberId(row.getObject("member", UUID.class))))
                        .list()));
        adopted.forEach(
                one -> Viewers.run(Viewer.office(one.member()), () -> store.adopted(meetings.find(one.meeting()))));
    }
}
