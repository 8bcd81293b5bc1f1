package org.focalnet.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How often a series meets. */
public enum Rhythm {
    MONTHLY(1),
    TWO_MONTHLY(2),
    QUARTERLY(3),
    FOUR_MONTHLY(4),
    HALF_YEARLY(6),
    YEARLY(12),
    AS_NEEDED(0);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** The day by which the next meeting falls due after one; null where there is no rhythm. */
    public @Nullable LocalDate after(LocalDate last) {
        return months == 0 ? null : last.plusMonths(months);
    }
}
