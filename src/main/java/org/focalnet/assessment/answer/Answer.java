package org.focalnet.assessment.answer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one institution, or one person of the team, says to an item. Who it is stands there by institution and capacity.
 *
 * @param institution its name then; empty for the team
 * @param capacity what the person is, in words
 * @param value code of what was chosen; null for nothing
 */
public record Answer(
        UUID id,
        UUID item,
        Source source,
        UUID sourceId,
        @Nullable UUID institutionId,
        String institution,
        String capacity,
        @Nullable String value,
        String words,
        int version,
        Instant at) {

    /** By which way an answer came. */
    public enum Source {
        /** By the link that an institution was sent. */
        LINK,
        /** A person of the hub's own team. */
        TEAM,
        /** By a file that was filled in elsewhere. */
        FILE
    }
}
