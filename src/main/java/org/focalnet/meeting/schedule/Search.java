package org.focalnet.meeting.schedule;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983) over the moves of {@link Chains}. It tries requests that are
 * out, most often those whose weight covers the prices of the bound: the others belong into few good schedules.
 */
final class Search {

    /** Steps between two looks at the budget. */
    private static final int ROUND = 256;

    private static final int LENGTH = 12;
    /** One step of so many moves something that is held. */
    private static final int SHAKE = 16;

    private static final double HOT = 0.5;
    private static final double COLD = 0.08;
    /** What a request may be worth less than its prices and still be tried often, in parts of 2^20. */
    private static final long NEAR = 1 << 19;

    private final Instance of;
    private final State state;
    private final Chains chains;
    private final Dice dice;
    /** Requests that are out: promising ones first, then the others, each with its place. */
    private final int[] waiting;

    private final int[] rest;
    private final int[] place;
    private final boolean[] promising;
    private int waits;
    private int rests;
    private int[] best;
    private long bestValue;
    private final double unit;

    private double heat;
    private long steps;

    Search(State state, Levels levels, @Nullable Bound bound, long seed, long steps) {
        this.steps = steps;
        this.state = state;
        of = state.of;
        dice = new Dice(seed);
        chains = new Chains(state, levels, dice, LENGTH);
        unit = levels.unit;
        int m = of.requests();
        waiting = new int[m];
        rest = new int[m];
        place = new int[m];
        promising = new boolean[m];
        for (int e = 0; e < m; e++) {
            place[e] = -1;
            promising[e] = bound == null || bound.beyond(e) > -NEAR * unit;
            if (chains.reach(e) != 0 && state.at[e] == State.OUT) {
                leave(e);
            }
        }
        best = state.copy();
        bestValue = chains.value;
    }

    long steps() {
        return steps;
    }

    long bestValue() {
        return bestValue;
    }

    int[] best() {
        return best;
    }

    /** Everything that fits, the most worthy first; before that, what was agreed before where it was. */
    void fill(Levels levels) {
        Integer[] order = new Integer[of.requests()];
        Arrays.setAll(order, e -> e);
        Arrays.sort(order, (a, b) -> Long.compare(levels.worth[b], levels.worth[a]));
        for (int e : order) {
            int home = levels.before[e];
            if (home != State.OUT && state.at[e] == State.OUT && (state.spare(e) >>> home & 1) != 0) {
                enter(e, home);
            }
        }
        for (int e : order) {
            long bits = state.at[e] == State.OUT ? state.spare(e) : 0;
            if (bits != 0) {
                enter(e, dice.bit(bits));
            }
        }
        keep();
    }

    private void enter(int e, int slot) {
        chains.begin();
        chains.put(e, slot);
        settle();
    }

    /**
     * Searches until this part of the budget is spent.
     *
     * @param enough asked with what is spent every few steps; ends the search
     */
    void run(Budget budget, double part, DoublePredicate enough) {
        double spent = budget.spent(steps) / part;
        while (spent < 1 && waits + rests > 0 && !enough.test(spent * part)) {
            heat = unit * HOT * Math.pow(COLD / HOT, spent);
            for (int k = 0; k < ROUND; k++) {
                step();
            }
            steps += ROUND;
            spent = budget.spent(steps) / part;
        }
    }

    private void step() {
        if (waits + rests == 0) {
            return;
        }
        chains.begin();
        long before = chains.value;
        if (dice.below(SHAKE) == 0) {
            shake();
        } else {
            boolean other = waits == 0 || rests > 0 && dice.below(32) == 0;
            int e = other ? rest[dice.below(rests)] : waiting[dice.below(waits)];
            long bits = state.spare(e);
            if (bits != 0) {
                chains.put(e, dice.bit(bits));
            } else if (!chains.insert(e, chains.slot(e))) {
                chains.back(0);
            }
        }
        long gain = chains.value - before;
        if (gain >= 0 || gain > -100 * heat && dice.part() < Math.exp(gain / heat)) {
            settle();
            keep();
        } else {
            chains.back(0);
        }
    }

    /** Moves something that is held, for nothing: what could be better may need it. */
    private void shake() {
        int e = dice.below(place.length);
        int from = state.at[e];
        if (from == State.OUT || of.locked[e]) {
            return;
        }
        chains.take(e);
        long bits = state.spare(e) & ~(1L << from);
        if (bits != 0) {
            chains.put(e, dice.bit(bits));
        } else if (!chains.insert(e, chains.slot(e))) {
            chains.back(0);
        }
    }

    private void keep() {
        if (chains.value > bestValue) {
            bestValue = chains.value;
            System.arraycopy(state.at, 0, best, 0, best.length);
        }
    }

    /** Brings the lists of those that are out up to date. */
    private void settle() {
        for (int k = 0; k < chains.written(); k++) {
            int e = chains.request(k);
            if (state.at[e] == State.OUT && place[e] < 0) {
                leave(e);
            } else if (state.at[e] != State.OUT && place[e] >= 0) {
                join(e);
            }
        }
    }

    private void leave(int e) {
        if (promising[e]) {
            place[e] = waits;
            waiting[waits++] = e;
        } else {
            place[e] = rests;
            rest[rests++] = e;
        }
    }

    private void join(int e) {
        int[] list = promising[e] ? waiting : rest;
        int last = promising[e] ? list[--waits] : list[--rests];
        list[place[e]] = last;
        place[last] = place[e];
        place[e] = -1;
    }
}
