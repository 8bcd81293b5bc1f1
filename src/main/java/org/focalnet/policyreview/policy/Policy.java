package org.focalnet.policyreview.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.policyreview.Scope;
import org.focalnet.policyreview.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A policy in the register.
 *
 * @param owner the institution of the map whose policy it is; null where it is none of the map
 * @param sender who it says sent it by mail, which nobody has proven; empty where it came another way
 * @param left what of the mail was not taken: a text key, then the name of the file and more, divided by tabs
 */
public record Policy(
        UUID id,
        int version,
        Words words,
        Course course,
        @Nullable LocalDate recheck,
        boolean sentIn,
        Instant registered,
        @Nullable UUID owner,
        String sender,
        List<String> left) {

    /** Its kind in the index and in the record, and among what takes clauses up. */
    public static final String KIND = "policy";

    public Policy {
        left = List.copyOf(left);
    }

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
            case ARRIVED, REGISTERED, REVIEW -> Waiting.US;
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

    /**
     * A line of the register.
     *
     * @param reviewers names of those who are asked in this round
     */
    public record Line(Policy policy, Waiting waiting, int days, Outcome outcome, List<String> reviewers, int total) {}
}
