package org.focalnet.assessment.exercise;

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

/** What an exercise takes of the hours of the office: preparing it, running it, and the note after it. */
@Component
@Transactional(readOnly = true)
class ExerciseCommitments implements CommitmentSource {

    private final JdbcClient jdbc;

    ExerciseCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Exercise.KIND;
    }

    @Override
    public int minutes() {
        return 480;
    }

    @Override
    public Optional<Commitment> commitment(UUID id) {
        return jdbc.sql(
                        "select title, held_on, state, made_at from assessment.exercise where id = :id and state <> 'CANCELLED'")
                .param("id", id)
                .query((row, number) -> {
                    YearMonth made = YearMonth.from(
                            row.getTimestamp("made_at").toInstant().atZone(ZoneOffset.UTC));
                    return Commitment.until(
                            row.getString("title"),
                            Exercise.path(id),
                            made,
                            row.getObject("held_on", LocalDate.class),
                            row.getString("state").equals("ENDED"));
                })
                .optional();
    }

    @Override
    public List<UUID> standing(UUID after, int limit) {
        return jdbc.sql("""
                        select id from assessment.exercise
                         where owner_id = :member and state in ('PLANNED', 'RUNNING', 'PAUSED') and id > :after
                         order by id limit :limit
                        """)
                .param("member", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
