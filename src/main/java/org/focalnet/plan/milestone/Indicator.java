package org.focalnet.plan.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what one sees that an action did something. Words or numbers, as whoever writes it wants: nothing is computed.
 *
 * @param due by when the target is to be reached
 */
public record Indicator(
        UUID id,
        UUID action,
        String text,
        String baseline,
        String target,
        @Nullable LocalDate due,
        List<Reading> readings) {

    public Indicator {
        readings = List.copyOf(readings);
    }

    /** Where it stood on a day. */
    public record Reading(UUID id, String value, LocalDate day, String author) {}
}
