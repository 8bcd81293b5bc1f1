package org.focalnet.meeting.schedule;

/**
 * Fewer idle gaps with the same requests held: whole Kempe chains between two slots change places, by simulated annealing.
 * Locked meetings stay; so do those that were agreed before, where there are any.
 */
final class Tidy {

    private static final double HOT = 0.7;
    private static final double COLD = 0.08;
    private static final int ROUND = 64;
    private static final int LONGEST = 80;

    private final Instance of;
    private final State state;
    private final long[] reach;
    private final boolean[] fixed;
    private final Dice dice;
    /** Gaps that one delegation may have more than another before each further one counts ten times. */
    private final int most;

    private final int[] chain = new int[LONGEST];
    private final int[] home = new int[LONGEST];
    private final int[] stamp;
    private int turn;
    private int many;
    private long cost;

    Tidy(State state, int[] before, int most, long seed) {
        this.state = state;
        of = state.of;
        reach = Chains.reach(of);
        dice = new Dice(seed);
        this.most = most;
        stamp = new int[of.requests()];
        fixed = new boolean[of.requests()];
        for (int e = 0; e < fixed.length; e++) {
            fixed[e] = of.locked[e] || before[e] == state.at[e] && before[e] != State.OUT;
        }
        for (int v = 0; v < of.delegations(); v++) {
            cost += cost(v);
        }
    }

    private long cost(int v) {
        int gaps = of.gaps(state.met[v]);
        return gaps + 10L * Math.max(0, gaps - most);
    }

    long cost() {
        return cost;
    }

    /** Goes on until the budget is spent or there is no gap more than this. */
    void run(Budget budget, long begun, double from, double to, long enough) {
        int[] best = state.copy();
        long bestCost = cost;
        int[] held = java.util.stream.IntStream.range(0, fixed.length)
                .filter(e -> state.at[e] != State.OUT && !fixed[e])
                .toArray();
        long steps = begun;
        double spent = (budget.spent(steps) - from) / (to - from);
        while (spent < 1 && bestCost > enough && held.length > 0) {
            double heat = HOT * Math.pow(COLD / HOT, Math.max(0, spent));
            for (int k = 0; k < ROUND && bestCost > enough; k++) {
                step(held[dice.below(held.length)], heat);
                if (cost < bestCost) {
                    bestCost = cost;
                    System.arraycopy(state.at, 0, best, 0, best.length);
                }
            }
            steps += ROUND;
            spent = (budget.spent(steps) - from) / (to - from);
        }
        state.become(best);
        cost = bestCost;
    }

    private void step(int e, double heat) {
        int from = state.at[e];
        long bits = reach[e] & ~(1L << from);
        // Beside another meeting of one of the two, a meeting closes a gap or makes none.
        long met = state.met[of.one[e]] | state.met[of.other[e]];
        long near = bits & (met << 1 | met >>> 1);
        if (bits == 0) {
            return;
        }
        int to = dice.bit(near != 0 && dice.below(4) != 0 ? near : bits);
        if (!chain(e, from, to)) {
            return;
        }
        long before = around();
        for (int k = 0; k < many; k++) {
            home[k] = state.at[chain[k]];
            state.take(chain[k]);
        }
        int done = 0;
        while (done < many) {
            int target = home[done] == from ? to : from;
            if ((state.spare(chain[done]) >>> target & 1) == 0) {
                break;
            }
            state.put(chain[done++], target);
        }
        if (done == many) {
            long gain = before - around();
            if (gain >= 0 || dice.part() < Math.exp(gain / heat)) {
                cost -= gain;
                return;
            }
        }
        for (int k = 0; k < done; k++) {
            state.take(chain[k]);
        }
        for (int k = 0; k < many; k++) {
            state.put(chain[k], home[k]);
        }
    }

    /** What must change places together. */
    private boolean chain(int e, int from, int to) {
        turn++;
        many = 0;
        add(e);
        for (int k = 0; k < many; k++) {
            int target = state.at[chain[k]] == from ? to : from;
            if ((reach[chain[k]] >>> target & 1) == 0
                    || !follow(of.one[chain[k]], target)
                    || !follow(of.other[chain[k]], target)) {
                return false;
            }
        }
        return true;
    }

    private boolean follow(int v, int target) {
        if ((state.free[v] >>> target & 1) != 0) {
            return true;
        }
        int busy = state.busy(v, target);
        for (int k = 0; k < busy; k++) {
            if (stamp[state.who(v, target, k)] == turn) {
                return true;
            }
        }
        int next = busy == 0 ? State.OUT : state.who(v, target, busy == 1 ? 0 : dice.below(busy));
        return next != State.OUT && !fixed[next] && add(next);
    }

    private boolean add(int e) {
        if (many == LONGEST) {
            return false;
        }
        stamp[e] = turn;
        chain[many++] = e;
        return true;
    }

    /** What the delegations of the chain cost together; each counts once. */
    private long around() {
        long sum = 0;
        for (int k = 0; k < many; k++) {
            int e = chain[k];
            sum += firstOf(of.one[e], k) ? cost(of.one[e]) : 0;
            sum += firstOf(of.other[e], k) && of.other[e] != of.one[e] ? cost(of.other[e]) : 0;
        }
        return sum;
    }

    private boolean firstOf(int v, int k) {
        for (int before = 0; before < k; before++) {
            if (of.one[chain[before]] == v || of.other[chain[before]] == v) {
                return false;
            }
        }
        return true;
    }
}
