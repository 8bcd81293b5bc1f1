package org.focalnet.notify.reply;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which mails of the viewer's account were handled. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReplyStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReplyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether a mail was handled before. */
    public boolean known(byte[] hash) {
        return jdbc.sql("select exists (select from notify.received where hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /** Notes a mail; false where it was handled before, or the account sent too many today. */
    public boolean note(byte[] hash, int daily) {
        var now = clock.instant();
        return jdbc.sql("""
                                insert into notify.received (hash, account_id, at)
                                select :hash, :account, :now
                                 where (select count(*) from notify.received
                                         where account_id = :account and at > :yesterday) < :daily
                                on conflict (hash) do nothing
                                """)
                        .param("hash", hash)
                        .param(
                                "account",
                                Objects.requireNonNull(Viewers.require().account()))
                        .param("now", Timestamp.from(now))
                        .param("yesterday", Timestamp.from(now.minus(Duration.ofDays(1))))
                        .param("daily", daily)
                        .update()
                == 1;
    }
}
