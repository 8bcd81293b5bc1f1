package org.focalnet.policyreview.policy;

import java.time.Instant;
import java.util.Map;
import org.focalnet.audience.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy stands with the lens, and the only ways on from there.
 *
 * @param round how often it is looked at, the first time 1; each recheck begins another
 * @param since when it came to its state
 * @param closedFrom where it stood before it was closed, and comes back to; null where it is not closed
 */
public record Course(
        State state, int round, Instant since, @Nullable State closedFrom) {

    /** Where it stands. */
    public enum State {
        /** Came by mail, and nobody has looked at it yet. */
        ARRIVED,
        /** Waits for its screening. */
        REGISTERED,
        /** A yes called for the full lens. */
        REVIEW,
        /** Waits for the answer of its owner. */
        ADVISED,
        ANSWERED,
        /** Every question of the screen was answered with no. */
        CLEARED,
        /** Not pursued any further. */
        CLOSED
    }

    /** What is done with it. */
    public enum Act {
        /** What came by mail is a policy to be looked at. */
        ACCEPT,
        CLEAR,
        CALL,
        ADVISE,
        ANSWER,
        /** The advice is taken back to be changed. */
        REVISE,
        /** The same round is screened again. */
        RETURN,
        /** Looked at anew, in another round. */
        RECHECK,
        CLOSE,
        REOPEN
    }

    private static final Map<State, Map<Act, State>> WAYS = Map.of(
            State.ARRIVED, Map.of(Act.ACCEPT, State.REGISTERED, Act.CLOSE, State.CLOSED),
            State.REGISTERED, Map.of(Act.CLEAR, State.CLEARED, Act.CALL, State.REVIEW, Act.CLOSE, State.CLOSED),
            State.REVIEW, Map.of(Act.ADVISE, State.ADVISED, Act.RETURN, State.REGISTERED, Act.CLOSE, State.CLOSED),
            State.ADVISED, Map.of(Act.ANSWER, State.ANSWERED, Act.REVISE, State.REVIEW, Act.CLOSE, State.CLOSED),
            State.ANSWERED, Map.of(Act.RECHECK, State.REGISTERED, Act.CLOSE, State.CLOSED),
            State.CLEARED, Map.of(Act.RETURN, State.REGISTERED, Act.RECHECK, State.REGISTERED, Act.CLOSE, State.CLOSED),
            State.CLOSED, Map.of(Act.REOPEN, State.REGISTERED));

    public Course {
        if (round < 1) {
            throw new IllegalArgumentException("the first round is 1");
        }
    }

    public Course(State state, int round, Instant since) {
        this(state, round, since, null);
    }

    /** One that was just registered. */
    public static Course begin(Instant at) {
        return new Course(State.REGISTERED, 1, at);
    }

    /** One that has just come by mail. */
    static Course arrive(Instant at) {
        return new Course(State.ARRIVED, 1, at);
    }

    public boolean allows(Act act) {
        return WAYS.getOrDefault(state, Map.of()).containsKey(act);
    }

    /**
     * Where it stands after an act.
     *
     * @throws Refused where the act is none that it allows
     */
    public Course after(Act act, Instant at) {
        State next = WAYS.getOrDefault(state, Map.of()).get(act);
        if (next == null) {
            throw new Refused("policyreview.policy.refused");
        }
        return switch (act) {
            case CLOSE -> new Course(next, round, at, state);
            case REOPEN -> new Course(closedFrom == null ? next : closedFrom, round, at);
            case RECHECK -> new Course(next, round + 1, at);
            default -> new Course(next, round, at);
        };
    }
}
