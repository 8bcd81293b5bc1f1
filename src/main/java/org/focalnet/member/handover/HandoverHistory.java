package org.focalnet.member.handover;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Handovers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handovers as they are told of: one in preparation by the same rule as everybody's, one that passed as it was. */
@Component
@Transactional
class HandoverHistory implements Handovers {

    private final HandoverStore store;
    private final Preparation preparation;
    private final JdbcClient jdbc;

    HandoverHistory(HandoverStore store, Preparation preparation, JdbcClient jdbc) {
        this.store = store;
        this.preparation = preparation;
        this.jdbc = jdbc;
    }

    @Override
    public void prepare(UUID id, NewHandover one) {
        boolean known = one.following() != null;
        preparation.start(
                id,
                new Handover.Plan(
                        one.leaving(),
                        one.following(),
                        known ? "" : one.successor(),
                        known ? "" : one.mail(),
                        false,
                        one.day(),
                        one.told()));
        store.note(id, 0, one.notes());
    }

    @Override
    public void past(UUID id, NewHandover one, Instant at, int steps) {
        store.insert(new Handover(
                id,
                one.role(),
                one.leaving(),
                one.predecessor(),
                one.following(),
                one.successor(),
                one.mail(),
                false,
                one.day(),
                store.zone(),
                one.told(),
                "",
                0,
                null,
                Handover.State.PREPARED,
                null,
                Set.of(),
                1,
                null));
        store.note(id, 0, one.notes());
        jdbc.sql("""
                        update member.handover set state = 'DONE', passed_at = :at, path = :path where id = :id and owner_id = :me
                        """)
                .param("at", Timestamp.from(at))
                .param(
                        "path",
                        Arrays.stream(Step.values())
                                .limit(steps)
                                .map(Step::name)
                                .toArray(String[]::new))
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .update();
    }
}
