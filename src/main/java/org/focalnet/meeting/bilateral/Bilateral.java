package org.focalnet.meeting.bilateral;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Two delegations at one time and place.
 *
 * @param place number of the table, or of the private room
 * @param was the slot from which a repair moved it; null where it stayed or is new
 */
public record Bilateral(
        UUID id,
        MemberId one,
        MemberId other,
        UUID slot,
        int place,
        boolean inPrivate,
        String interpreter,
        boolean locked,
        State state,
        @Nullable UUID was) {

    public enum State {
        /** Shown to the organiser alone. */
        PROPOSED,
        /** Both read it. */
        CONFIRMED,
        /** One of the two called it off. */
        CANCELLED
    }

    public boolean of(MemberId member) {
        return one.equals(member) || other.equals(member);
    }

    public MemberId with(MemberId member) {
        return one.equals(member) ? other : one;
    }
}
