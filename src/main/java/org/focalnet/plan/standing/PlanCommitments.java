package org.focalnet.plan.standing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.plan.plan.Plan;
import org.focalnet.workload.CommitmentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A plan that was adopted takes some hours each month, as long as it runs. */
@Transactional(readOnly = true)
class PlanCommitments implements CommitmentSource {

    private static final int MONTHLY = 240;

    private final JdbcClient jdbc;

    PlanCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Plan.KIND;
    }

    @Override
    public int minutes() {
        return MONTHLY;
    }

    @Override
    public boolean monthly() {
        return true;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("select title, starts_on, ends_on, state from plan.plan where id = :id and state <> 'DRAFT'")
                .param("id", id)
                .query((row, number) -> new Commitment(
                        row.getString("title"),
                        "/plan/" + id,
                        YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                        YearMonth.from(row.getObject("ends_on", LocalDate.class)),
                        null,
                        row.getString("state").equals("CLOSED")))
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select id from plan.plan where owner_id = :me and state = 'ADOPTED' and id > :after order by id limit :limit
                        """)
                .param("me", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
