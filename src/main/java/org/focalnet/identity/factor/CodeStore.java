package org.focalnet.identity.factor;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's code app. */
@Component
@Transactional
public class CodeStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    CodeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Kept(byte[] secret, long last) {}

    /** Whether a code is the viewer's current one; a right one is taken once. */
    public boolean take(String typed) {
        UUID account = Viewers.require().account();
        var kept = jdbc.sql("select secret, last_step from identity.code where account_id = :account for update")
                .param("account", account)
                .query((row, number) -> new Kept(row.getBytes("secret"), row.getLong("last_step")))
                .optional();
        if (kept.isEmpty()) {
            return false;
        }
        OptionalLong step = Totp.match(
                kept.get().secret(), typed, clock.instant(), kept.get().last());
        step.ifPresent(taken -> jdbc.sql("update identity.code set last_step = :step where account_id = :account")
                .param("step", taken)
                .param("account", account)
                .update());
        return step.isPresent();
    }

    /** Keeps the secret of an app that has shown a right code, in place of an earlier one. */
    void keep(byte[] secret) {
        jdbc.sql("""
                        insert into identity.code (account_id, secret, last_step, created)
                        values (:account, :secret, :step, :now)
                        on conflict (account_id) do update
                           set secret = excluded.secret, last_step = excluded.last_step, created = excluded.created
                        """)
                .param("account", Viewers.require().account())
                .param("secret", secret)
                .param("step", Totp.step(clock.instant()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether an app that is being set up shows the right code. */
    public boolean shows(byte[] secret, String typed) {
        return Totp.match(secret, typed, clock.instant(), 0).isPresent();
    }
}
