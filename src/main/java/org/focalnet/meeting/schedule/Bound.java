package org.focalnet.meeting.schedule;

import java.util.Arrays;

/**
 * A proof that no schedule has more weight than {@link #value()}: a price for each thing that is scarce. Whoever holds a
 * request pays for both delegations, the place and the interpreter, so a schedule weighs at most what all that there is
 * costs, and what the requests are worth beyond their prices (weak duality). Below nothing are the prices of delegations
 * that must meet more often than it pays. {@link BoundCheck} counts it again.
 */
public final class Bound {

    private final Instance of;
    private final int floor;
    private final boolean obligatory;
    private final long[] prices;
    private final long value;

    /** Prices may be any; the value is what they prove. */
    Bound(Instance of, int floor, boolean obligatory, long[] prices) {
        this.of = of;
        this.floor = floor;
        this.obligatory = obligatory;
        this.prices = prices;
        value = count();
    }

    /** The best bound on all schedules that hold what is locked. */
    public static Bound of(Instance of) {
        return of(of, false, 0);
    }

    /**
     * The best bound on all schedules that hold what is locked.
     *
     * @param obligatory whether it speaks only of those that hold every obligatory request that is possible
     * @param floor the meetings that each delegation has in them at least, as far as it can have them
     */
    public static Bound of(Instance of, boolean obligatory, int floor) {
        Relaxation found = Relaxation.of(of, obligatory, floor);
        if (found != null) {
            return found.bound();
        }
        Relaxation free = Relaxation.of(of, false, 0);
        return free == null ? new Bound(of, 0, false, new long[new Limits(of).most.length]) : free.bound();
    }

    private long count() {
        var limits = new Limits(of);
        int[] attainable = Limits.attainable(of);
        long sum = 0;
        for (int r = 0; r < prices.length; r++) {
            long rows = prices[r] >= 0 ? limits.most[r] : Math.min(floor, attainable[r]);
            sum += prices[r] * rows;
        }
        for (int e = 0; e < of.requests(); e++) {
            if (of.possible[e] != 0) {
                long beyond = beyond(e);
                sum += Relaxation.forced(of, e, obligatory) ? beyond : Math.max(0, beyond);
            }
        }
        return sum >> Relaxation.SCALE;
    }

    /** What a request is worth beyond its prices, in parts of 2^20. */
    long beyond(int e) {
        long beyond = (long) of.weight[e] << Relaxation.SCALE;
        beyond -= prices[of.one[e]] + prices[of.other[e]];
        beyond -= prices[of.delegations() + (of.requests[e].inPrivate() ? 1 : 0)];
        return of.type[e] < 0 ? beyond : beyond - prices[of.delegations() + 2 + of.type[e]];
    }

    /** No schedule that this speaks of weighs more. */
    public long value() {
        return value;
    }

    public int floor() {
        return floor;
    }

    /** Whether it speaks only of schedules that hold every obligatory request that is possible. */
    public boolean obligatory() {
        return obligatory;
    }

    /**
     * The certificate, in parts of 2^20: a price for each delegation in the order of ids, for a table, for a private room,
     * and for an interpreter of each type in the order of names.
     */
    public long[] prices() {
        return Arrays.copyOf(prices, prices.length);
    }

    /** How much of the bound this weight is. */
    public double percent(long weight) {
        return value == 0 ? 100 : 100.0 * weight / value;
    }
}
