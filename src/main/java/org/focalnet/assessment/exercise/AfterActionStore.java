package org.focalnet.assessment.exercise;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The after-action note and its points. */
@Component
@Transactional
public class AfterActionStore {

    private static final int MOST = 60;
    private static final String STALE = "assessment.exercise.stale";

    private final JdbcClient jdbc;
    private final ExerciseStore exercises;
    private final Audiences audiences;

    AfterActionStore(JdbcClient jdbc, ExerciseStore exercises, Audiences audiences) {
        this.jdbc = jdbc;
        this.exercises = exercises;
        this.audiences = audiences;
    }

    @Transactional(readOnly = true)
    List<ExercisePoint> points(UUID exercise) {
        return jdbc.sql("select * from assessment.exercise_point where exercise_id = :exercise order by made_at, id")
                .param("exercise", exercise)
                .query(AfterActionStore::read)
                .list();
    }

    @Transactional(readOnly = true)
    ExercisePoint find(UUID exercise, UUID id) {
        return jdbc.sql("select * from assessment.exercise_point where id = :id and exercise_id = :exercise")
                .param("id", id)
                .param("exercise", exercise)
                .query(AfterActionStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Writes the note, over the version that was opened. */
    public void write(UUID exercise, Exercise.Note note) {
        int written = jdbc.sql("""
                        update assessment.exercise set worked = :worked, failed = :failed, note_version = note_version + 1
                         where id = :id and note_version = :version
                        """)
                .param("worked", note.worked())
                .param("failed", note.failed())
                .param("id", exercise)
                .param("version", note.version())
                .update();
        if (written == 0) {
            Exercise.Note now = exercises.find(exercise).note();
            if (now.worked().equals(note.worked()) && now.failed().equals(note.failed())) {
                return; // sent twice
            }
            throw new Conflict(STALE);
        }
        exercises.changed(exercise, "note_written");
    }

    /** Adds a point; the same form sent twice is one. */
    public void add(UUID exercise, ExercisePoint point) {
        exercises.find(exercise);
        if (points(exercise).size() >= MOST) {
            throw new Refused("assessment.exercise.point.most", "text", MOST);
        }
        int written = jdbc.sql("""
                        insert into assessment.exercise_point
                               (id, owner_id, audience_id, exercise_id, text, institution_id, institution, due_on, made_at)
                        values (:id, :owner, :own, :exercise, :text, :institution, :name, :due, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", point.id())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("exercise", exercise)
                .param("text", point.text())
                .param("institution", point.institution(), Types.OTHER)
                .param("name", point.name())
                .param("due", date(point), Types.DATE)
                .param("now", Timestamp.from(exercises.now()))
                .update();
        if (written == 0 && !find(exercise, point.id()).says(point)) {
            throw new Conflict(STALE);
        }
        exercises.changed(exercise, "point_written");
    }

    void change(UUID exercise, ExercisePoint point) {
        int written = jdbc.sql("""
                        update assessment.exercise_point
                           set text = :text, institution_id = :institution, institution = :name, due_on = :due,
                               version = version + 1
                         where id = :id and exercise_id = :exercise and version = :version
                        """)
                .param("text", point.text())
                .param("institution", point.institution(), Types.OTHER)
                .param("name", point.name())
                .param("due", date(point), Types.DATE)
                .param("id", point.id())
                .param("exercise", exercise)
                .param("version", point.version())
                .update();
        if (written == 0 && !find(exercise, point.id()).says(point)) {
            throw new Conflict(STALE);
        }
        exercises.changed(exercise, "point_written");
    }

    void remove(UUID exercise, UUID id) {
        find(exercise, id);
        jdbc.sql("delete from assessment.exercise_point where id = :id")
                .param("id", id)
                .update();
        exercises.changed(exercise, "point_removed");
    }

    private static @Nullable Date date(ExercisePoint point) {
        return point.due() == null ? null : Date.valueOf(point.due());
    }

    private static ExercisePoint read(ResultSet row, int number) throws SQLException {
        return new ExercisePoint(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("text"),
                row.getObject("institution_id", UUID.class),
                row.getString("institution"),
                row.getObject("due_on", LocalDate.class));
    }
}
