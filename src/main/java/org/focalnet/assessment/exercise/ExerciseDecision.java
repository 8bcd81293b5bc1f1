package org.focalnet.assessment.exercise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as one of the note takers wrote it down.
 *
 * @param inject the news that it answers; null where it answers none
 * @param version 0 for one that is not written yet
 * @param who decided, in words
 */
public record ExerciseDecision(
        UUID id,
        @Nullable UUID inject,
        int version,
        String text,
        String who,
        int minute,
        String author,
        Instant noted) {

    /** The same over what somebody else saved meanwhile. */
    ExerciseDecision over(ExerciseDecision theirs) {
        return new ExerciseDecision(id, inject, theirs.version, text, who, minute, author, noted);
    }

    boolean says(ExerciseDecision other) {
        return text.equals(other.text) && who.equals(other.who);
    }
}
