package org.focalnet.cooperation.introduction;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
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

/** What two members agreed to do together, as a commitment of each office for as long as their time windows meet. */
@Component
@Transactional(readOnly = true)
class IntroductionCommitments implements CommitmentSource {

    private final JdbcClient jdbc;
    private final Clock clock;

    IntroductionCommitments(JdbcClient jdbc, Clock clock) {
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
        return jdbc.sql("""
                        select case when need_member = :member then need_title else offer_title end as title, starts, ends
                          from cooperation.introduction
                         where id = :id and :member in (need_member, offer_member)
                        """)
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> new Commitment(
                        row.getString("title"),
                        "/rooms/" + id,
                        YearMonth.from(row.getObject("starts", LocalDate.class)),
                        YearMonth.from(row.getObject("ends", LocalDate.class)),
                        null,
                        YearMonth.from(row.getObject("ends", LocalDate.class)).isBefore(YearMonth.now(clock))))
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select id from cooperation.introduction
                         where :member in (need_member, offer_member) and ends >= :month and id > :after
                         order by id limit :limit
                        """)
                .param("member", Viewers.require().member().value())
                .param("month", Date.valueOf(YearMonth.now(clock).atDay(1)))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
