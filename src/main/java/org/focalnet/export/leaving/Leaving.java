package org.focalnet.export.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member on its way out.
 *
 * @param account the officer who began it: somebody else confirms it
 * @param proof what was deleted, as JSON; empty until then
 */
public record Leaving(
        UUID id,
        MemberId member,
        String name,
        String reason,
        LocalDate due,
        UUID account,
        Instant begun,
        @Nullable Instant stopped,
        @Nullable Instant deleted,
        String proof,
        String hash,
        List<Step> steps) {

    /** How long everybody can still think better of it, at the least. */
    static final int DAYS = 30;

    /** What is done on the way. */
    public enum Kind {
        CONFIRMED,
        FETCHED,
        WAIVED,
        /** The member says that it does not leave: only stopping it is left. */
        OBJECTED
    }

    /**
     * A step.
     *
     * @param byMember whether the member did it itself, not the secretariat
     * @param hash the sum of the export that was fetched; empty for other steps
     */
    public record Step(
            Kind kind, boolean byMember, @Nullable UUID account, String note, String hash, Instant at) {}

    /** Where it stands. */
    public enum State {
        ANNOUNCED,
        CONFIRMED,
        WAITING,
        DUE,
        OBJECTED,
        STOPPED,
        DELETED
    }

    State state(LocalDate today) {
        if (deleted != null) {
            return State.DELETED;
        }
        if (stopped != null) {
            return State.STOPPED;
        }
        if (has(Kind.OBJECTED)) {
            return State.OBJECTED;
        }
        if (!has(Kind.CONFIRMED)) {
            return State.ANNOUNCED;
        }
        if (!has(Kind.FETCHED) && !has(Kind.WAIVED)) {
            return State.CONFIRMED;
        }
        return today.isBefore(due) ? State.WAITING : State.DUE;
    }

    boolean open() {
        return deleted == null && stopped == null;
    }

    boolean has(Kind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    /** The sum of the export that was given out last; empty where none was. */
    String export() {
        return steps.stream()
                .filter(step -> step.kind() == Kind.FETCHED)
                .map(Step::hash)
                .reduce("", (one, later) -> later);
    }
}
