package org.focalnet.member.application;

import java.time.Instant;
import org.focalnet.audience.MemberId;

/**
 * Somebody joined or left a group, or began or ceased to convene it.
 *
 * @param by the member whose act it was
 */
public record Movement(MemberId member, MemberId by, Act act, Instant at) {

    /** What happened. */
    public enum Act {
        JOINED,
        LEFT,
        REMOVED,
        CONVENES,
        CONVENES_NO_MORE
    }
}
