package org.focalnet.policyreview.reviewer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.question.LensQuestion.Part;
import org.jspecify.annotations.Nullable;

/**
 * A person of the team who is asked to look at a policy.
 *
 * @param id also of the screening or opinion where a contributor makes it
 * @param part what is asked: the screen, or the full lens
 * @param due the day until which; null for none
 * @param done when they did it; null before
 */
public record Reviewer(
        UUID id,
        int round,
        Part part,
        UUID account,
        String name,
        @Nullable LocalDate due,
        String by,
        Instant asked,
        @Nullable Instant done) {

    /** What a policy waits for that its team can do; null where that is nothing. */
    public static @Nullable Part part(Policy policy) {
        return policy.course().state() == Course.State.REGISTERED
                ? Part.SCREEN
                : policy.course().state() == Course.State.REVIEW ? Part.FULL : null;
    }

    /** Whether it is still to be done: the policy waits for it, and this person has not done it. */
    public boolean open(Policy policy) {
        return done == null && round == policy.course().round() && part == part(policy);
    }

    public boolean late(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
