package org.focalnet.policyreview.policy;

import java.util.UUID;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.OfficePassed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a reviewer who left had begun, and what institutions send by their links, is the successor's to finish. What they
 * had given stays theirs. While nobody has come, it waits.
 */
@Component
class ReviewerListener {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReviewerListener(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void pass(OfficePassed passed) {
        UUID from = passed.from();
        UUID to = passed.to();
        if (from != null && to != null) {
            Viewers.run(
                    Viewer.office(passed.member()),
                    () -> transaction.executeWithoutResult(
                            status -> hand(passed.member().value(), from, to)));
        }
    }

    private void hand(UUID member, UUID from, UUID to) {
        jdbc.sql("""
                        update policyreview.opinion o set account_id = :to, version = version + 1
                         where owner_id = :member and account_id = :from and given_at is null
                           and not exists (select from policyreview.opinion t where t.policy_id = o.policy_id
                                              and t.round = o.round and t.account_id = :to)
                        """)
                .param("to", to)
                .param("member", member)
                .param("from", from)
                .update();
        jdbc.sql("""
                        update policyreview.draft_link set account_id = :to
                         where owner_id = :member and account_id = :from and used_at is null
                        """)
                .param("to", to)
                .param("member", member)
                .param("from", from)
                .update();
    }
}
