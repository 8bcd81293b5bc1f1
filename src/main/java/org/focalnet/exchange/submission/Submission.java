package org.focalnet.exchange.submission;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A question in the hands of the secretariat; the asker and the secretariat read it.
 *
 * @param decided when the secretariat relayed or returned it
 * @param question what it was relayed as; null where it was not
 * @param reason why it was not
 */
public record Submission(
        UUID id,
        MemberId owner,
        AudienceId audience,
        String title,
        String text,
        String language,
        Set<Theme> themes,
        String author,
        boolean privately,
        Instant at,
        @Nullable Instant decided,
        @Nullable UUID question,
        String reason) {

    /** WAITING, RELAYED or RETURNED. */
    public enum State {
        WAITING,
        RELAYED,
        RETURNED
    }

    public State state() {
        return decided == null ? State.WAITING : question == null ? State.RETURNED : State.RELAYED;
    }
}
