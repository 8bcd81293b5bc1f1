package org.focalnet.assessment.exercise;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the exercise showed to be done.
 *
 * @param version 0 for one that is not written yet
 * @param institution of the map that owns it; null where none of it was named
 * @param name of the institution; may be empty
 */
public record ExercisePoint(
        UUID id,
        int version,
        String text,
        @Nullable UUID institution,
        String name,
        @Nullable LocalDate due) {

    ExercisePoint over(ExercisePoint theirs) {
        return new ExercisePoint(id, theirs.version, text, institution, name, due);
    }

    boolean says(ExercisePoint other) {
        return text.equals(other.text) && name.equals(other.name) && java.util.Objects.equals(due, other.due);
    }
}
