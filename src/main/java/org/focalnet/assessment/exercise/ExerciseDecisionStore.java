package org.focalnet.assessment.exercise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was decided in an exercise: each note is a row of its own, so that two note takers lose nothing. */
@Component
@Transactional
public class ExerciseDecisionStore {

    private static final int MOST = 300;

    private final JdbcClient jdbc;
    private final ExerciseStore exercises;
    private final Audiences audiences;
    private final Audit audit;

    ExerciseDecisionStore(JdbcClient jdbc, ExerciseStore exercises, Audiences audiences, Audit audit) {
        this.jdbc = jdbc;
        this.exercises = exercises;
        this.audiences = audiences;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    List<ExerciseDecision> of(UUID exercise) {
        return jdbc.sql("""
                        select * from assessment.exercise_decision where exercise_id = :exercise order by minute, noted_at, id
                        """)
                .param("exercise", exercise)
                .query(ExerciseDecisionStore::read)
                .list();
    }

    @Transactional(readOnly = true)
    ExerciseDecision find(UUID exercise, UUID id) {
        return jdbc.sql("select * from assessment.exercise_decision where id = :id and exercise_id = :exercise")
                .param("id", id)
                .param("exercise", exercise)
                .query(ExerciseDecisionStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Notes one; the same form sent twice is one. */
    public void add(UUID exercise, ExerciseDecision one) {
        if (exercises.find(exercise).progress().started() == null) {
            throw new Refused("assessment.exercise.refused");
        }
        if (of(exercise).size() >= MOST) {
            throw new Refused("assessment.exercise.decision.most", "text", MOST);
        }
        int written = jdbc.sql("""
                        insert into assessment.exercise_decision
                               (id, owner_id, audience_id, exercise_id, inject_id, text, who, minute, author, noted_at)
                        values (:id, :owner, :own, :exercise,
                                (select i.id from assessment.exercise_inject i where i.id = :inject and i.exercise_id = :exercise),
                                :text, :who, :minute, :author, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", one.id())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("exercise", exercise)
                .param("inject", one.inject(), Types.OTHER)
                .param("text", one.text())
                .param("who", one.who())
                .param("minute", one.minute())
                .param("author", one.author())
                .param("now", Timestamp.from(one.noted()))
                .update();
        if (written == 1) {
            audit.record("exercise.decision_noted", Exercise.KIND, exercise);
        } else if (!find(exercise, one.id()).says(one)) {
            throw new Conflict("assessment.exercise.stale");
        }
    }

    void change(UUID exercise, ExerciseDecision one) {
        int written = jdbc.sql("""
                        update assessment.exercise_decision
                           set text = :text, who = :who, minute = :minute, version = version + 1,
                               inject_id = (select i.id from assessment.exercise_inject i
                                             where i.id = :inject and i.exercise_id = :exercise)
                         where id = :id and exercise_id = :exercise and version = :version
                        """)
                .param("text", one.text())
                .param("who", one.who())
                .param("minute", one.minute())
                .param("inject", one.inject(), Types.OTHER)
                .param("id", one.id())
                .param("exercise", exercise)
                .param("version", one.version())
                .update();
        if (written == 0 && !find(exercise, one.id()).says(one)) {
            throw new Conflict("assessment.exercise.stale");
        }
        audit.record("exercise.decision_noted", Exercise.KIND, exercise);
    }

    void remove(UUID exercise, UUID id) {
        find(exercise, id);
        jdbc.sql("delete from assessment.exercise_decision where id = :id")
                .param("id", id)
                .update();
        audit.record("exercise.decision_removed", Exercise.KIND, exercise);
    }

    private static ExerciseDecision read(ResultSet row, int number) throws SQLException {
        return new ExerciseDecision(
                row.getObject("id", UUID.class),
                row.getObject("inject_id", UUID.class),
                row.getInt("version"),
                row.getString("text"),
                row.getString("who"),
                row.getInt("minute"),
                row.getString("author"),
                row.getTimestamp("noted_at").toInstant());
    }
}
