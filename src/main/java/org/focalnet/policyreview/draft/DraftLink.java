package org.focalnet.policyreview.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which an institution sends one draft in.
 *
 * @param used when a draft came by it; null before
 * @param policy what it became
 */
public record DraftLink(
        UUID id,
        String institution,
        String author,
        Instant made,
        Instant expires,
        @Nullable Instant used,
        @Nullable UUID policy) {

    static final Duration LIFE = Duration.ofDays(14);

    /** Where it stands. */
    public enum State {
        OPEN,
        USED,
        ENDED
    }

    public State state(Instant now) {
        return used != null ? State.USED : expires.isAfter(now) ? State.OPEN : State.ENDED;
    }
}
