package org.focalnet.cooperation.match;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.notify.Notices;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells members that something waits for them, or waits no longer: each once, also where a run was stopped in between. */
@Component
class ProposalTelling {

    private final JdbcClient jdbc;
    private final Notices notices;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalTelling(
            JdbcClient jdbc,
            Notices notices,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    void tell(List<MatchStore.Proposed> untold) {
        untold.forEach(one -> asItsOffice(one, () -> {
            int first = jdbc.sql("update cooperation.proposal set told_at = :now where id = :id and told_at is null")
                    .param("now", Timestamp.from(clock.instant()))
                    .param("id", one.proposal())
                    .update();
            if (first > 0) {
                notices.tell(one.member(), CooperationNotice.PROPOSAL, one.proposal());
                changed(one);
            }
        }));
    }

    void took(List<MatchStore.Proposed> superseded) {
        superseded.forEach(one -> asItsOffice(one, () -> {
            notices.settle(one.member(), CooperationNotice.PROPOSAL, one.proposal());
            changed(one);
        }));
    }

    private void changed(MatchStore.Proposed one) {
        events.publishEvent(new CommitmentChanged("proposal", one.proposal(), one.member()));
    }

    private void asItsOffice(MatchStore.Proposed one, Runnable work) {
        Viewers.run(Viewer.office(one.member()), () -> transactions.executeWithoutResult(status -> work.run()));
    }
}
