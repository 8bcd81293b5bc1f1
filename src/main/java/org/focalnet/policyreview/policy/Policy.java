package org.focalnet.policyreview.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.policyreview.Scope;
import org.focalnet.policyreview.Stage;
import org.jspecify.annotations.Nullable;

/** A policy in the register. */
public record Policy(
        UUID id,
        int version,
        Words words,
        Course course,
        @Nullable LocalDate recheck,
        boolean sentIn,
        Instant registered) {

    /**
     * What is written of a policy.
     *
     * @param institution whose policy it is, in the team's own words
     * @param decides the day of the decision; null where none is known
     */
    public record Words(
            String title,
            Scope scope,
            String institution,
            Stage stage,
            @Nullable LocalDate decides,
            String about) {}

    public String path() {
        return "/policies/" + id;
    }

    public Waiting waiting(LocalDate today) {
        return switch (course.state()) {
            case REGISTERED, REVIEW -> Waiting.US;
            case ADVISED -> Waiting.OWNER;
            case CLEARED, ANSWERED -> recheck != null && !recheck.isAfter(today) ? Waiting.RECHECK : Waiting.NOBODY;
            case CLOSED -> Waiting.NOBODY;
        };
    }

    /** Since when it waits for whom it waits. */
    public Instant waitingSince(LocalDate today) {
        return recheck != null && waiting(today) == Waiting.RECHECK
                ? recheck.atStartOfDay(ZoneOffset.UTC).toInstant()
                : course.since();
    }

    /** What became of the advice of the last round. */
    public record Outcome(int made, int accepted, int adapted, int declined) {

        public int open() {
            return made - accepted - adapted - declined;
        }
    }

    /** A line of the register. */
    public record Line(Policy policy, Waiting waiting, int days, Outcome outcome, int total) {}
}
