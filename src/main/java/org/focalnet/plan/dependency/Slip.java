package org.focalnet.plan.dependency;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong between an action and one that it needs.
 *
 * @param day until when the other keeps it waiting; null where that is never
 */
public record Slip(
        UUID action, UUID needs, Kind kind, @Nullable LocalDate day) {

    /** What is wrong. */
    public enum Kind {
        /** By the plan's own dates it begins before what it needs has ended. */
        DATES,
        /** What it needs is late, or waits itself, so that it cannot begin on its day. */
        SLIPS,
        /** What it needs was dropped. */
        DROPPED
    }
}
