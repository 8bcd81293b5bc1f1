package org.focalnet.cooperation.proposal;

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

/** Proposals that wait for an answer, as commitments of the office: under the title of its own need or offer. */
@Component
@Transactional(readOnly = true)
class ProposalCommitments implements CommitmentSource {

    private final JdbcClient jdbc;

    ProposalCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "proposal";
    }

    @Override
    public int minutes() {
        return 60;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("""
                        select p.state, p.found_at, p.decide_by, coalesce(n.title, o.title, '') as title
                          from cooperation.proposal p
                          left join cooperation.need n on n.id = p.own_item
                          left join cooperation.offer o on o.id = p.own_item
                         where p.id = :id and p.owner_id = :member
                        """)
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> Commitment.until(
                        row.getString("title"),
                        "/cooperation/proposals/" + id,
                        YearMonth.from(row.getTimestamp("found_at").toInstant().atZone(ZoneOffset.UTC)),
                        row.getObject("decide_by", LocalDate.class),
                        !row.getString("state").equals("OPEN")))
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select id from cooperation.proposal
                         where owner_id = :member and state = 'OPEN' and id > :after order by id limit :limit
                        """)
                .param("member", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
