package org.focalnet.assessment.exercise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exercises and their parts out of rows. */
final class ExerciseRows {

    private ExerciseRows() {}

    static Exercise exercise(ResultSet row, int number) throws SQLException {
        return new Exercise(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("scenario"),
                row.getString("background"),
                row.getString("language"),
                row.getInt("minutes"),
                new Exercise.Plan(
                        row.getString("title"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("facilitator"),
                        row.getBoolean("timed")),
                new Progress(
                        Progress.State.valueOf(row.getString("state")),
                        instant(row, "started_at"),
                        instant(row, "paused_at"),
                        Duration.ofSeconds(row.getInt("rested")),
                        instant(row, "ended_at")),
                texts(row, "debrief"),
                new Exercise.Note(row.getInt("note_version"), row.getString("worked"), row.getString("failed")));
    }

    static Exercise.Part part(ResultSet row, int number) throws SQLException {
        return new Exercise.Part(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("brief"),
                row.getObject("institution_id", UUID.class),
                row.getString("institution"),
                row.getString("people"));
    }

    static Exercise.Inject inject(ResultSet row, int number) throws SQLException {
        return new Exercise.Inject(
                row.getObject("id", UUID.class),
                row.getInt("minute"),
                row.getString("title"),
                row.getString("text"),
                texts(row, "roles"),
                texts(row, "questions"),
                row.getString("hints"),
                instant(row, "revealed_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
