package org.focalnet.exchange.post;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Clears posts that had their last hour. The policy hides their rows from that moment on; this takes their files, their
 * translations and what the index holds of them, by addressing them to their owner alone.
 */
@Component
class Lapses {

    private record Lapsed(UUID post, MemberId member) {}

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Attachments attachments;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lapses(
            JdbcClient jdbc,
            Audiences audiences,
            Attachments attachments,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.attachments = attachments;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    void run() {
        List<Lapsed> lapsed = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transactions.execute(status -> jdbc.sql("select post, member from exchange.lapsed(:now)")
                        .param("now", Timestamp.from(clock.instant()))
                        .query((row, number) -> new Lapsed(
                                row.getObject("post", UUID.class), new MemberId(row.getObject("member", UUID.class))))
                        .list()));
        for (Lapsed one : lapsed) {
            Viewers.run(Viewer.office(one.member()), () -> transactions.executeWithoutResult(status -> clear(one)));
        }
    }

    private void clear(Lapsed one) {
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        jdbc.sql("update exchange.post set audience_id = :own where id = :id")
                .param("own", own.value())
                .param("id", one.post())
                .update();
        attachments.address(one.post(), own, Tlp.AMBER_STRICT);
        events.publishEvent(new SearchChanged("post", one.post(), one.member()));
    }
}
