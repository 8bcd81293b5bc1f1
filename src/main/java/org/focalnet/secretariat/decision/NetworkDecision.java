package org.focalnet.secretariat.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A decision or recommendation.
 *
 * @param audience null for what a meeting brought: that stands with the meeting
 * @param source where it was decided
 * @param takers who took it on, in no order of merit
 * @param path its page
 * @param version 0 for one that is not kept yet
 */
public record NetworkDecision(
        UUID id,
        @Nullable AudienceId audience,
        @Nullable UUID group,
        Kind kind,
        String text,
        String source,
        LocalDate decided,
        @Nullable LocalDate due,
        State state,
        List<MemberId> takers,
        String path,
        int version) {

    /** What sort of thing it is. */
    public enum Kind {
        DECISION,
        RECOMMENDATION,
        OUTCOME,
        ACTION
    }

    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    /** What a member that took it on noted. */
    public record FollowUp(MemberId member, String text, Instant at) {}

    public boolean late(LocalDate today) {
        return state == State.OPEN && due != null && due.isBefore(today);
    }

    public NetworkDecision with(List<MemberId> others) {
        return new NetworkDecision(id, audience, group, kind, text, source, decided, due, state, others, path, version);
    }
}
