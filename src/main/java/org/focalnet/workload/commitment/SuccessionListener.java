package org.focalnet.workload.commitment;

import java.sql.Types;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.OfficePassed;
import org.focalnet.workload.Carrier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** What was given to a person who left is given to who follows; to the holder of the office while nobody has come. */
@Component
class SuccessionListener {

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SuccessionListener(Accounts accounts, JdbcClient jdbc, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void pass(OfficePassed passed) {
        Viewers.run(Viewer.office(passed.member()), () -> transaction.executeWithoutResult(status -> hand(passed)));
    }

    private void hand(OfficePassed passed) {
        UUID to = passed.to();
        Carrier carrier = accounts.team().stream()
                .filter(person -> person.id().equals(to))
                .findFirst()
                .map(person -> Carrier.of(person.role()))
                .orElse(Carrier.HOLDER);
        jdbc.sql("""
                        update workload.commitment
                           set account_id = :to, carrier = :carrier, version = version + 1
                         where owner_id = :member and state = 'OPEN' and account_id = any(:held)
                        """)
                .param("to", to, Types.OTHER)
                .param("carrier", carrier.name())
                .param("member", passed.member().value())
                .param(
                        "held",
                        Stream.of(passed.from(), to).filter(Objects::nonNull).toArray(UUID[]::new))
                .update();
    }
}
