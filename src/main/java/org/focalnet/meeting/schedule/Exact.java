package org.focalnet.meeting.schedule;

import java.util.Arrays;

/**
 * Whether some requests can all be held beside what is locked: by search, the one with the fewest slots first. Before each
 * step everything that is scarce is asked whether it can still serve those that need it, by a flow from requests to slots
 * (for one delegation that is Hall's theorem), so that pigeonholes are seen and not searched.
 */
final class Exact {

    enum Answer {
        POSSIBLE,
        IMPOSSIBLE,
        GIVEN_UP
    }

    private final Instance of;
    private final State state;
    private final int[] requests;
    private long left;

    Exact(Instance of, int[] requests, long steps) {
        this.of = of;
        this.requests = requests;
        left = steps;
        state = new State(of);
        of.lockedRequests().forEach(e -> state.put(e, Long.numberOfTrailingZeros(of.possible[e])));
    }

    Answer answer() {
        int next = State.OUT;
        int fewest = Integer.MAX_VALUE;
        for (int e : requests) {
            if (state.at[e] == State.OUT) {
                int slots = Long.bitCount(state.spare(e));
                if (slots < fewest) {
                    fewest = slots;
                    next = e;
                }
            }
        }
        if (next == State.OUT) {
            return Answer.POSSIBLE;
        }
        if (fewest == 0 || crowded()) {
            return Answer.IMPOSSIBLE;
        }
        for (long bits = state.spare(next); bits != 0; bits &= bits - 1) {
            if ((left -= requests.length) <= 0) {
                return Answer.GIVEN_UP;
            }
            state.put(next, Long.numberOfTrailingZeros(bits));
            Answer found = answer();
            state.take(next);
            if (found != Answer.IMPOSSIBLE) {
                return found;
            }
        }
        return Answer.IMPOSSIBLE;
    }

    /** Whether anything is asked for more often than there are slots for it. */
    private boolean crowded() {
        for (int v = 0; v < of.delegations(); v++) {
            int delegation = v;
            if (tooFew(
                    e -> of.one[e] == delegation || of.other[e] == delegation,
                    t -> of.present(delegation, t) ? of.teams[delegation] - state.busy(delegation, t) : 0)) {
                return true;
            }
        }
        for (int l = 0; l < of.types.size(); l++) {
            int type = l;
            if (tooFew(e -> of.type[e] == type, t -> state.heardLeft(type, t))) {
                return true;
            }
        }
        return tooFew(e -> of.requests[e].inPrivate(), state::roomsLeft)
                || tooFew(e -> !of.requests[e].inPrivate(), state::tablesLeft);
    }

    /** Whether those that are out and need it find no places for all, each alone as far as other things go. */
    private boolean tooFew(java.util.function.IntPredicate needs, java.util.function.IntUnaryOperator places) {
        int[] those = Arrays.stream(requests)
                .filter(e -> state.at[e] == State.OUT && needs.test(e))
                .toArray();
        if (those.length < 2) {
            return false;
        }
        int[][] holds = new int[state.slots][];
        int[] held = new int[state.slots];
        for (int t = 0; t < holds.length; t++) {
            holds[t] = new int[Math.max(0, Math.min(those.length, places.applyAsInt(t)))];
        }
        for (int e : those) {
            if (!seated(e, holds, held, new long[1])) {
                return true;
            }
        }
        return false;
    }

    /** Finds a slot for one more by an augmenting path. */
    private boolean seated(int e, int[][] holds, int[] held, long[] seen) {
        long bits = state.spare(e) & ~seen[0];
        for (; bits != 0; bits &= bits - 1) {
            int t = Long.numberOfTrailingZeros(bits);
            if ((seen[0] >>> t & 1) != 0) {
                continue;
            }
            seen[0] |= 1L << t;
            if (held[t] < holds[t].length) {
                holds[t][held[t]++] = e;
                return true;
            }
            for (int k = 0; k < held[t]; k++) {
                if (seated(holds[t][k], holds, held, seen)) {
                    holds[t][k] = e;
                    return true;
                }
            }
        }
        return false;
    }
}
