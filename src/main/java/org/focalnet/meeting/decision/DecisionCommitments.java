package org.focalnet.meeting.decision;

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

/** Decisions that the office itself carries out, as commitments from the month of the decision to that of its day. */
@Component
@Transactional(readOnly = true)
class DecisionCommitments implements CommitmentSource {

    static final String KIND = "decision";

    private final JdbcClient jdbc;

    DecisionCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int minutes() {
        return 240;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql("""
                        select d.meeting_id, d.text, d.due_on, d.state, least(d.created_at, m.starts_at) as taken
                          from meeting.decision d join meeting.meeting m on m.id = d.meeting_id
                         where d.id = :id and d.owner_id = :owner and d.ours and d.state <> 'DROPPED'
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> {
                    YearMonth taken =
                            YearMonth.from(row.getTimestamp("taken").toInstant().atZone(ZoneOffset.UTC));
                    String path = "/meetings/" + row.getString("meeting_id") + "#decisions";
                    boolean done = row.getString("state").equals("DONE");
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    return due == null
                            ? new Commitment(row.getString("text"), path, taken, taken, null, done)
                            : Commitment.until(row.getString("text"), path, taken, due, done);
                })
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select id from meeting.decision
                         where owner_id = :owner and ours and state = 'OPEN' and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
