package org.focalnet.meeting.delegation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody from outside the network who is asked to some sessions: they see these and no others.
 *
 * @param sessions those to which they are asked
 * @param invited when the mail left; null before
 */
public record Observer(
        UUID id,
        UUID meeting,
        String name,
        String organisation,
        String mail,
        String language,
        Kind part,
        Answer answer,
        List<UUID> sessions,
        String code,
        @Nullable Instant invited,
        int version) {

    public enum Kind {
        OBSERVER,
        EXPERT,
        SPEAKER
    }

    public enum Answer {
        NONE,
        COMING,
        NOT_COMING
    }
}
