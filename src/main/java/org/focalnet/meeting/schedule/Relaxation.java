package org.focalnet.meeting.schedule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The problem without slots: as many requests of as much weight as all slots together leave room for. Its prices give the
 * {@link Bound}, what is left of a request's weight after them tells the search where to look.
 */
final class Relaxation {

    /** Prices count in parts of this. */
    static final int SCALE = 20;

    private final Instance of;
    private final Limits limits;
    private final int[] attainable;
    private final boolean obligatory;
    private final Simplex simplex;
    private int floor;

    private Relaxation(Instance of, boolean obligatory) {
        this.of = of;
        this.obligatory = obligatory;
        limits = new Limits(of);
        attainable = Limits.attainable(of);
        int m = of.requests();
        int[][] column = new int[m][];
        double[] cost = new double[m];
        double[] low = new double[m];
        double[] high = new double[m];
        var dice = new Dice(7);
        for (int e = 0; e < m; e++) {
            column[e] = limits.rows(e);
            // Equal weights would make the method turn on the spot.
            cost[e] = of.weight[e] + 1e-6 * dice.part();
            high[e] = of.possible[e] == 0 ? 0 : 1;
            low[e] = forced(of, e, obligatory) ? high[e] : 0;
        }
        double[] cap = Arrays.stream(limits.most).asDoubleStream().toArray();
        simplex = new Simplex(column, cost, low, high, cap, new double[cap.length]);
    }

    /** Whether the bound speaks only of schedules that hold this request. */
    static boolean forced(Instance of, int e, boolean obligatory) {
        return of.possible[e] != 0 && (of.locked[e] || obligatory && of.requests[e].obligatory());
    }

    /**
     * The best without slots, of what holds the locked requests.
     *
     * @param obligatory whether all obligatory ones must be held too
     * @param floor meetings that each delegation must have at least, as far as it can
     * @return null where there is none
     */
    static @Nullable Relaxation of(Instance of, boolean obligatory, int floor) {
        var relaxation = new Relaxation(of, obligatory);
        if (!relaxation.simplex.solve()) {
            return null;
        }
        return floor == 0 || relaxation.raise(floor) ? relaxation : null;
    }

    /** The largest floor for which there is anything, at most this one. */
    static int highestFloor(Instance of, boolean obligatory, int most) {
        var relaxation = new Relaxation(of, obligatory);
        if (!relaxation.simplex.solve()) {
            return 0;
        }
        int top = Math.min(most, Arrays.stream(relaxation.attainable).max().orElse(0));
        int reached = 0;
        while (reached < top) {
            int tried = (reached + top + 1) / 2;
            if (relaxation.raise(tried)) {
                reached = tried;
            } else {
                top = tried - 1;
            }
        }
        return reached;
    }

    private boolean raise(int to) {
        floor = to;
        for (int v = 0; v < attainable.length; v++) {
            simplex.least(v, Math.min(to, attainable[v]));
        }
        return simplex.solve();
    }

    int pivots() {
        return simplex.pivots();
    }

    double[] values() {
        return simplex.values();
    }

    Bound bound() {
        double[] found = simplex.prices();
        long[] prices = new long[found.length];
        for (int r = 0; r < prices.length; r++) {
            long price = Math.round(found[r] * (1 << SCALE));
            // Below nothing only the floor of a delegation may be.
            prices[r] = r < limits.delegations && floor > 0 ? price : Math.max(0, price);
        }
        return new Bound(of, floor, obligatory, prices);
    }
}
