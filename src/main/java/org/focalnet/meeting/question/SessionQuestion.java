package org.focalnet.meeting.question;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A question to a session.
 *
 * @param member who asked; where nobody is named, who owns the session
 * @param asked null where nobody is named
 */
public record SessionQuestion(
        UUID id,
        MemberId member,
        UUID session,
        String text,
        boolean unattributed,
        boolean answered,
        @Nullable Instant asked) {

    static final int LONGEST = 1_000;

    /** Questions of one member to one session. */
    static final int EACH = 3;

    /** With fewer readers everybody knows who asked. */
    static final int LEAST_MEMBERS = 3;
}
