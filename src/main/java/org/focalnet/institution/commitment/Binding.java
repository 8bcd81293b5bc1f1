package org.focalnet.institution.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clause as it binds an institution, or as it waits for one.
 *
 * @param taken since when the institution has taken it up; null where it has not
 */
public record Binding(
        UUID commitment,
        String title,
        Commitment.Status status,
        LocalDate given,
        UUID clause,
        String label,
        String text,
        @Nullable LocalDate taken) {}
