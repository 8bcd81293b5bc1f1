package org.focalnet.member.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member that asked to belong to a group, or was proposed, and what became of it.
 *
 * @param by the member whose act it was: the candidate itself, or one of the group
 * @param silentOn the last day for an objection; null where the conveners decide
 * @param objected whether a member of the group did not want silence to decide; who, is not kept
 */
public record Application(
        UUID id,
        MemberId member,
        MemberId by,
        String note,
        State state,
        @Nullable LocalDate silentOn,
        boolean objected,
        Instant askedAt,
        @Nullable MemberId decidedBy,
        @Nullable Instant decidedAt) {

    /** What became of it. */
    public enum State {
        OPEN,
        ADMITTED,
        REFUSED,
        WITHDRAWN
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether it was proposed by another than the candidate. */
    public boolean proposed() {
        return !by.equals(member);
    }
}
