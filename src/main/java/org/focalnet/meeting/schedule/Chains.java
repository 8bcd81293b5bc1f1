package org.focalnet.meeting.schedule;

/**
 * The moves of the search. A request that is out is put into a slot; what stood in its way is carried on: to a slot that
 * is free for it, else to one where just one thing is in its way, which is carried on in turn. That is a Kempe chain where
 * the carried ones go to and fro between two slots, and an ejection chain elsewhere. Where the chain finds no end, the one
 * that is worth least of all that were carried stays out. Everything can be taken back.
 */
final class Chains {

    /** What is carried at most after the first. */
    private final int length;

    private final State state;
    private final Levels levels;
    private final Instance of;
    private final Dice dice;
    /** Slots of each request in which locked ones leave room. */
    private final long[] reach;

    private final int[] journalRequest;
    private final int[] journalSlot;
    private int written;
    long value;

    Chains(State state, Levels levels, Dice dice, int length) {
        this.state = state;
        this.levels = levels;
        this.of = state.of;
        this.dice = dice;
        this.length = length;
        journalRequest = new int[4 * length + 16];
        journalSlot = new int[journalRequest.length];
        reach = reach(of);
        value = levels.value(state);
    }

    /** Slots that are not taken up by locked meetings. */
    static long[] reach(Instance of) {
        var locked = new State(of);
        of.lockedRequests().forEach(e -> locked.put(e, Long.numberOfTrailingZeros(of.possible[e])));
        long[] reach = new long[of.requests()];
        for (int e = 0; e < reach.length; e++) {
            reach[e] = of.locked[e] ? of.possible[e] : locked.spare(e);
        }
        return reach;
    }

    long reach(int e) {
        return reach[e];
    }

    int written() {
        return written;
    }

    /** From here on moves can be taken back. */
    void begin() {
        written = 0;
    }

    void put(int e, int t) {
        value += levels.gain(state, e, t);
        state.put(e, t);
        journalRequest[written] = e;
        journalSlot[written++] = State.OUT;
    }

    void take(int e) {
        int t = state.at[e];
        state.take(e);
        value -= levels.gain(state, e, t);
        journalRequest[written] = e;
        journalSlot[written++] = t;
    }

    /** Takes back what was done since this many were written. */
    void back(int to) {
        while (written > to) {
            int e = journalRequest[--written];
            int t = journalSlot[written];
            if (t == State.OUT) {
                int was = state.at[e];
                state.take(e);
                value -= levels.gain(state, e, was);
            } else {
                value += levels.gain(state, e, t);
                state.put(e, t);
            }
        }
    }

    /** The requests that went out or in since the beginning, as they were written. */
    int request(int written) {
        return journalRequest[written];
    }

    /**
     * Puts a request that is out into a slot and carries on what is in its way.
     *
     * @return whether it could be put there at all
     */
    boolean insert(int e, int first) {
        if (!clear(e, first) || (state.near(e) >>> first & 1) != 0) {
            return false;
        }
        int carried = state.at[e] == State.OUT ? pending : State.OUT;
        put(e, first);
        if (carried == State.OUT) {
            return true;
        }
        carry(carried, e, first);
        return true;
    }

    private int pending = State.OUT;
    private int second = State.OUT;

    /** Takes away whatever is in the way of a request in a slot; at most one of them cannot be put elsewhere at once. */
    private boolean clear(int e, int t) {
        pending = State.OUT;
        second = State.OUT;
        if (!giveWay(of.one[e], t) || !giveWay(of.other[e], t)) {
            return false;
        }
        long bit = 1L << t;
        if (of.type[e] >= 0 && (state.heard[of.type[e]] & bit) == 0 && !carryOff(hearing(of.type[e], t))) {
            return false;
        }
        if ((state.space(e) & bit) == 0 && !carryOff(cheapest(of.inPrivate[e], t))) {
            return false;
        }
        return (state.near(e) & bit) == 0 || distance(e, of.one[e], t) && distance(e, of.other[e], t);
    }

    /** Carries off what is in a place of the other kind too near to this slot. */
    private boolean distance(int e, int v, int t) {
        for (int step = 1; step <= of.transit && of.teams[v] == 1; step++) {
            for (int other = t - step; other <= t + step; other += 2 * step) {
                boolean met = other >= 0 && other < state.slots && state.busy(v, other) > 0;
                int g = met ? state.who(v, other, 0) : State.OUT;
                if (met && of.inPrivate[g] != of.inPrivate[e] && of.group(other) == of.group(t) && !carryOff(g)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean giveWay(int v, int t) {
        if ((state.free[v] >>> t & 1) != 0) {
            return true;
        }
        int k = state.busy(v, t) == 1 ? 0 : dice.below(state.busy(v, t));
        return carryOff(state.who(v, t, k));
    }

    private boolean carryOff(int g) {
        if (g == State.OUT || of.locked[g]) {
            return false;
        }
        take(g);
        if (pending == State.OUT) {
            pending = g;
        } else if (second == State.OUT) {
            second = g;
        } else {
            return false;
        }
        return true;
    }

    private int hearing(int type, int t) {
        int found = State.OUT;
        int seen = 0;
        for (int k = 0; k < state.inSlotSize[t]; k++) {
            int g = state.inSlot[t][k];
            if (of.type[g] == type && !of.locked[g] && dice.below(++seen) == 0) {
                found = g;
            }
        }
        return found;
    }

    /** The one of three by chance that is worth least. */
    private int cheapest(boolean inPrivate, int t) {
        int found = State.OUT;
        for (int draw = 0; draw < 3; draw++) {
            int g = state.inSlot[t][dice.below(state.inSlotSize[t])];
            if (!of.locked[g]
                    && of.inPrivate[g] == inPrivate
                    && (found == State.OUT || levels.worth[g] < levels.worth[found])) {
                found = g;
            }
        }
        return found;
    }

    /** Two in the way: the second must find a slot at once or stay out; the first is carried on. */
    private void carry(int from, int inserted, int slot) {
        int other = second;
        if (other != State.OUT) {
            long bits = state.spare(other) & ~(1L << slot);
            if (bits != 0) {
                put(other, dice.bit(bits));
            }
        }
        long best = value;
        int bestWritten = written;
        int carried = from;
        int left = slot;
        for (int step = 0; step < length; step++) {
            long bits = state.spare(carried);
            if (bits != 0) {
                int home = levels.before[carried];
                put(carried, home >= 0 && (bits >>> home & 1) != 0 ? home : dice.bit(bits));
                return;
            }
            int to = next(carried, 1L << left);
            if (to == State.OUT) {
                break;
            }
            int was = blocker(carried, to);
            if (was == State.OUT || was == inserted || of.locked[was]) {
                break;
            }
            take(was);
            if ((state.near(carried) >>> to & 1) != 0) {
                break;
            }
            put(carried, to);
            left = to;
            carried = was;
            if (value >= best) {
                best = value;
                bestWritten = written;
            }
        }
        back(bestWritten);
    }

    /** Where to try a request that is free nowhere: mostly where just one thing is in its way. */
    int slot(int e) {
        int next = dice.below(4) == 0 ? State.OUT : next(e, 0);
        return next == State.OUT ? dice.bit(reach[e]) : next;
    }

    /** A slot in which just one thing is in the way. */
    private int next(int e, long but) {
        long one = ~state.free[of.one[e]];
        long other = ~state.free[of.other[e]];
        long table = ~(of.inPrivate[e] ? state.rooms : state.tables);
        long voice = of.type[e] < 0 ? 0 : ~state.heard[of.type[e]];
        long two = one & other | table & voice | (one | other) & (table | voice);
        long bits = reach[e] & (one | other | table | voice) & ~two & ~but;
        return bits == 0 ? State.OUT : dice.bit(bits);
    }

    private int blocker(int e, int t) {
        for (int v = of.one[e]; ; v = of.other[e]) {
            if ((state.free[v] >>> t & 1) == 0) {
                int many = state.busy(v, t);
                return many == 0 ? State.OUT : state.who(v, t, many == 1 ? 0 : dice.below(many));
            }
            if (v == of.other[e]) {
                break;
            }
        }
        if (of.type[e] >= 0 && (state.heard[of.type[e]] >>> t & 1) == 0) {
            return hearing(of.type[e], t);
        }
        return cheapest(of.inPrivate[e], t);
    }
}
