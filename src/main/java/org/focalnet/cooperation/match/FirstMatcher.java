package org.focalnet.cooperation.match;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.cooperation.Matcher;
import org.focalnet.member.WideRegions;
import org.focalnet.notify.Notices;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what is posted, pairs it, writes the pairs down and tells both sides that something waits. */
@Component
class FirstMatcher implements Matcher {

    /** Working days in which a side decides. */
    static final int DAYS = 10;

    private final MatchStore store;
    private final WideRegions regions;
    private final Notices notices;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstMatcher(
            MatchStore store,
            WideRegions regions,
            Notices notices,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.regions = regions;
        this.notices = notices;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Run run() {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Set<MemberId>> told = store.told();
        List<Side> needs = store.needs(today, told);
        List<Side> offers = store.offers(today, told);
        Map<MemberId, String> said = regions.codes();
        int proposed = 0;
        for (Fit fit : Pairing.propose(needs, offers, store.known(), YearMonth.from(today))) {
            UUID forNeed = Ids.next();
            UUID forOffer = Ids.next();
            if (store.propose(fit, forNeed, forOffer, said, clock.instant(), today, decide(today))) {
                proposed++;
                tell(fit.need().owner(), forNeed);
                tell(fit.offer().owner(), forOffer);
            }
        }
        return new Run(needs.size(), offers.size(), proposed);
    }

    private void tell(MemberId member, UUID proposal) {
        Viewers.run(
                Viewer.office(member),
                () -> transactions.executeWithoutResult(status -> {
                    notices.tell(member, CooperationNotice.PROPOSAL, proposal);
                    events.publishEvent(new CommitmentChanged("proposal", proposal, member));
                }));
    }

    static LocalDate decide(LocalDate today) {
        LocalDate day = today;
        for (int left = DAYS; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
