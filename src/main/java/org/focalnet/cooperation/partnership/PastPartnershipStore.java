package org.focalnet.cooperation.partnership;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.cooperation.PastPartnerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in what partners did before, by the same rules as what they do today. */
@Component
@Transactional
class PastPartnershipStore implements PastPartnerships {

    private final JdbcClient jdbc;
    private final PartnershipStore store;
    private final WorkplanStore plans;
    private final FeedbackStore feedback;

    PastPartnershipStore(JdbcClient jdbc, PartnershipStore store, WorkplanStore plans, FeedbackStore feedback) {
        this.jdbc = jdbc;
        this.store = store;
        this.plans = plans;
        this.feedback = feedback;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Known> known() {
        return store.all().stream()
                .map(one -> new Known(
                        one.id(),
                        one.own() == Side.NEED,
                        one.other(),
                        one.course().state()))
                .toList();
    }

    @Override
    public void introduced(UUID partnership, Instant at) {
        jdbc.sql("""
                        update cooperation.introduction i set introduced_at = :at
                         where i.id = :id and i.need_member = :member
                           and not exists (select from cooperation.step s where s.introduction_id = i.id)
                        """)
                .param("at", Timestamp.from(at))
                .param("id", partnership)
                .param("member", Viewers.require().member().value())
                .update();
    }

    @Override
    public void say(UUID partnership, PartnershipAct act, String code, String words, Instant at) {
        int version = act == PartnershipAct.AGREED
                ? store.find(partnership).course().plan()
                : act == PartnershipAct.FOLLOWED ? 6 : 0;
        var said = new PartnershipStore.Said(Ids.next(), act, version, code, words);
        if (act == PartnershipAct.WITHDRAWN) {
            store.withdraw(partnership, said, "");
        } else {
            store.say(partnership, said, at);
        }
        if (act == PartnershipAct.CLOSED) {
            feedback.open(partnership);
        }
    }

    @Override
    public void plan(UUID partnership, String title, LocalDate due, Instant at) {
        int seen = store.find(partnership).course().plan();
        plans.keep(partnership, Ids.next(), seen, new Milestone(Ids.next(), title, Milestone.Doer.BOTH, due, null), at);
    }

    @Override
    public void done(UUID partnership, Instant at) {
        plans.plan(partnership).stream()
                .filter(one -> one.done() == null)
                .findFirst()
                .ifPresent(one -> plans.mark(partnership, Ids.next(), one.item(), true, at));
    }

    @Override
    public void feedback(UUID partnership, Review review, Instant at) {
        Side own = store.find(partnership).own();
        var given = new Feedback(
                own,
                review.helpful(),
                review.worked(),
                review.failed(),
                review.again(),
                review.tell(),
                review.language());
        feedback.give(partnership, Ids.next(), given, at);
    }
}
