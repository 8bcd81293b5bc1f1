package org.focalnet.secretariat.mailing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.focalnet.audience.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that asked for no mails to many. */
@Component
@Transactional
class RefusalStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    RefusalStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether whoever got this link asked for none; empty where it is no link of ours. */
    @Transactional(readOnly = true)
    Optional<Boolean> refuses(String token) {
        return jdbc.sql("select secretariat.refuses(:token) as refused")
                .param("token", MailingSending.hash(token))
                .query((row, number) -> Optional.ofNullable((Boolean) row.getObject("refused")))
                .single();
    }

    boolean refuse(String token, boolean refused) {
        return jdbc.sql("select secretariat.refuse(:id, :token, :refused, :now)")
                .param("id", Ids.next())
                .param("token", MailingSending.hash(token))
                .param("refused", refused)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
