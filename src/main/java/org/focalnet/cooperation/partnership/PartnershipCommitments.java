package org.focalnet.cooperation.partnership;

import java.sql.Date;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Proposals;
import org.focalnet.workload.CommitmentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What two members agreed to do together, as a commitment of each office: for as long as their time windows meet, and not
 * when it is delivered, closed or withdrawn.
 */
@Component
@Transactional(readOnly = true)
class PartnershipCommitments implements CommitmentSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    PartnershipCommitments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Proposals.COMMITMENT;
    }

    @Override
    public int minutes() {
        return 480;
    }

    /** Each side sees it under its own title: what the other called it may be withheld. */
    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql(PartnershipRows.SELECT + " and i.id = :id")
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query(PartnershipRows::read)
                .optional()
                .map(one -> new Commitment(
                        one.title(),
                        one.path(),
                        YearMonth.from(one.starts()),
                        YearMonth.from(one.ends()),
                        null,
                        one.course().state().over()
                                || YearMonth.from(one.ends()).isBefore(YearMonth.now(clock))));
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select i.id from cooperation.introduction i
                         where :member in (i.need_member, i.offer_member) and i.ends >= :month and i.id > :after
                           and not exists (select from cooperation.step s where s.introduction_id = i.id
                                              and s.kind in ('CONFIRMED', 'WITHDRAWN'))
                         order by i.id limit :limit
                        """)
                .param("member", Viewers.require().member().value())
                .param("month", Date.valueOf(YearMonth.now(clock).atDay(1)))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
