package org.focalnet.plan.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its period.
 *
 * @param version counts changes, so that nobody writes over somebody else's
 */
public record Plan(UUID id, int version, Words words, State state) {

    /** Its kind in the index and in the record. */
    public static final String KIND = "plan";

    /** How many actions one holds at most. */
    public static final int MOST = 2_000;

    /** Where a plan stands. */
    public enum State {
        DRAFT,
        /** A version was adopted. */
        ADOPTED,
        CLOSED
    }

    /** What is written of it. */
    public record Words(String title, String aim, LocalDate starts, LocalDate ends) {}

    public String path() {
        return "/plan/" + id;
    }

    /** Whether a day lies before its period; a day that nobody named does not. */
    public boolean before(@Nullable LocalDate day) {
        return day != null && day.isBefore(words.starts());
    }

    public boolean open() {
        return state != State.CLOSED;
    }
}
