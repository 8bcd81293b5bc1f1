package org.focalnet.meeting.bilateral;

import java.util.UUID;
import org.focalnet.audience.MemberId;

/**
 * A delegation's wish to meet another; both and the organiser read it.
 *
 * @param interpreter the pair of languages for which an interpreter is needed, such as ar-en; empty for none
 * @param inPrivate whether a private room is wanted instead of a table
 */
public record Wish(
        UUID id,
        MemberId owner,
        MemberId other,
        Priority priority,
        String interpreter,
        boolean inPrivate,
        String topics) {}
