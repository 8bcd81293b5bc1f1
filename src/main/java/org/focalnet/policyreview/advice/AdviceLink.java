package org.focalnet.policyreview.advice;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * To whom the advice on a policy was sent.
 *
 * @param answered when they answered last; null before
 */
public record AdviceLink(
        int round,
        String person,
        String mail,
        String author,
        Instant sent,
        Instant expires,
        @Nullable Instant answered) {

    static final Duration LIFE = Duration.ofDays(30);

    public boolean open(Instant now) {
        return expires.isAfter(now);
    }

    /** Neither name nor address: this may reach a log. */
    @Override
    public String toString() {
        return "AdviceLink[" + round + "]";
    }
}
