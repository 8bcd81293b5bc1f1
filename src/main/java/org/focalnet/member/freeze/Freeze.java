package org.focalnet.member.freeze;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.jspecify.annotations.Nullable;

/**
 * That a hub was frozen on a note verbale, and how it was lifted.
 *
 * @param frozen who asked for it, by which note, when
 * @param lift who asked for its end; null while nobody has
 * @param liftedBy the officer who confirmed that; null before
 * @param lifted when; null before
 */
public record Freeze(
        UUID id,
        MemberId member,
        State state,
        Request frozen,
        @Nullable Request lift,
        @Nullable UUID liftedBy,
        @Nullable Instant lifted,
        int version) {

    /** How far it has come. */
    public enum State {
        FROZEN,
        /** An officer asked for its end, and another has to confirm. */
        LIFTING,
        LIFTED
    }

    /**
     * A verified request.
     *
     * @param officer whose account wrote it down
     */
    public record Request(String number, LocalDate day, String reason, UUID officer, Instant at) {}

    /**
     * Checks that this officer may confirm the end now.
     *
     * @throws Refused when nobody asked for it, or it was they themselves who did
     */
    void confirmable(@Nullable UUID officer) {
        if (state != State.LIFTING || lift == null) {
            throw new Refused("member.freeze.refused.not_lifting");
        }
        if (lift.officer().equals(officer)) {
            throw new Refused("member.freeze.refused.same");
        }
    }

    /** Whether this officer asked for the end, so that another has to confirm it. */
    public boolean liftedFor(@Nullable UUID officer) {
        return lift != null && lift.officer().equals(officer);
    }
}
