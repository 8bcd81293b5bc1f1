package org.focalnet.plan.standing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.plan.milestone.Milestone;
import org.focalnet.workload.CommitmentSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A milestone takes a little in the month in which it is due: to ask, and to write down what was said. */
@Transactional(readOnly = true)
class MilestoneCommitments implements CommitmentSource {

    private static final int MINUTES = 30;

    private final JdbcClient jdbc;

    MilestoneCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Milestone.KIND;
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("""
                        select m.title, m.due_on, m.done_on, a.id as action_id, a.status from plan.milestone m
                          join plan.action a on a.id = m.action_id join plan.plan p on p.id = a.plan_id
                         where m.id = :id and p.state = 'ADOPTED'
                        """)
                .param("id", id)
                .query((row, number) -> {
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    boolean over = row.getString("status").matches("DONE|DROPPED");
                    return Commitment.until(
                            row.getString("title"),
                            "/plan/actions/" + row.getString("action_id"),
                            YearMonth.from(due),
                            due,
                            over || row.getObject("done_on") != null);
                })
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select m.id from plan.milestone m join plan.action a on a.id = m.action_id join plan.plan p on p.id = a.plan_id
                         where m.owner_id = :me and m.done_on is null and a.status not in ('DONE', 'DROPPED')
                           and p.state = 'ADOPTED' and m.id > :after
                         order by m.id limit :limit
                        """)
                .param("me", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
