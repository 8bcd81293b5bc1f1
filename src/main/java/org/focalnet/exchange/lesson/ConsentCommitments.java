package org.focalnet.exchange.lesson;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.workload.CommitmentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Consents that this office is asked for, as commitments. */
@Component
@Transactional(readOnly = true)
class ConsentCommitments implements CommitmentSource {

    private final JdbcClient jdbc;

    ConsentCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "consent";
    }

    @Override
    public int minutes() {
        return 20;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("select asked_at, state from exchange.consent where id = :id and owner_id = :member")
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> {
                    YearMonth month = YearMonth.from(
                            row.getTimestamp("asked_at").toInstant().atZone(ZoneOffset.UTC));
                    boolean done = !row.getString("state").equals("ASKED");
                    return new Commitment("", "/consents", month, month, null, done);
                })
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select id from exchange.consent
                         where owner_id = :member and state = 'ASKED' and id > :after order by id limit :limit
                        """)
                .param("member", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
