package org.focalnet.exchange.silence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
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

/** Texts of others that are adopted unless this office objects, as commitments: to be read by the last day. */
@Component
@Transactional(readOnly = true)
class SilenceCommitments implements CommitmentSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    SilenceCommitments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "silence";
    }

    @Override
    public int minutes() {
        return 60;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("""
                        select opened_at, ends_on, state = 'OPEN' and deadline > :now as open from exchange.silence
                         where id = :id and owner_id <> :member
                        """)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .param("member", Viewers.require().member().value())
                .query((row, number) -> Commitment.until(
                        "",
                        "/silences/" + id,
                        YearMonth.from(row.getTimestamp("opened_at").toInstant().atZone(ZoneOffset.UTC)),
                        row.getObject("ends_on", LocalDate.class),
                        !row.getBoolean("open")))
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select id from exchange.silence
                         where state = 'OPEN' and deadline > :now and owner_id <> :member and id > :after
                         order by id limit :limit
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("member", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
