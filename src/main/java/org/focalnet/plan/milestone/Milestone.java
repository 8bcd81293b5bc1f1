package org.focalnet.plan.milestone;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of an action with its day. */
public record Milestone(
        UUID id,
        int version,
        UUID action,
        String title,
        LocalDate due,
        @Nullable LocalDate done) {

    /** Its kind in the record. */
    public static final String KIND = "plan_milestone";

    public boolean late(LocalDate today) {
        return done == null && due.isBefore(today);
    }
}
