package org.focalnet.cooperation.flow;

/**
 * Solves an instance exactly, one level after the other: the fairest shares of both sides, each by itself; a flow that has
 * both; on what that leaves free the flow of most worth; on what that leaves free the one that chance of ids decides.
 */
public final class Solver {

    private Solver() {}

    /**
     * The best result at all levels.
     *
     * @throws ArithmeticException where sums would overflow, which no instance within its limits brings about
     */
    public static Solution solve(Instance of) {
        long[] prices = new long[of.nodes() * Instance.LEVELS];
        long[] used = fair(of, prices);
        for (int level = Instance.WORTH; level <= Instance.TIE; level++) {
            var face = new Face(of, prices, level);
            Ring ring = face.ring(used);
            long[] found = new CostScaling(ring).solve();
            face.take(ring, used);
            for (int v = 0; v < of.nodes(); v++) {
                prices[v * Instance.LEVELS + level] = found[v];
            }
        }
        return new Solution(of, used, prices);
    }

    /** The fairest shares of both sides, with their prices; what pairs are worth is not looked at. */
    private static long[] fair(Instance of, long[] prices) {
        int[] loads = givers(of, prices);
        var requesters = new Shares(Side.ofRequesters(of));
        requesters.serve((m, served) -> of.servedCost(m, of.lockedReceive[m] + served + 1));
        for (int v = 0; v < of.root(); v++) {
            prices[v * Instance.LEVELS + Instance.FAIRNESS] =
                    requesters.price[v] == Shares.ALIVE ? 0 : requesters.price[v];
        }
        requesters.settle(loads);
        long[] used = requesters.held.used;
        for (int at = 0; at < used.length; at++) {
            used[at] |= of.locked[at];
        }
        return used;
    }

    /** Loads as even as can be, seen against the stream: what was lost first had the lowest worth. */
    private static int[] givers(Instance of, long[] prices) {
        var givers = new Shares(Side.ofGivers(of));
        givers.serve((m, served) -> of.loadCost(m, of.lockedGive[m] + served + 1));
        for (int v = 0; v < of.root(); v++) {
            int node = mirrored(of, v);
            prices[v * Instance.LEVELS + Instance.LOAD] =
                    -(givers.price[node] == Shares.ALIVE ? Instance.UNSERVED : givers.price[node]);
        }
        return givers.hubFlow;
    }

    /** The number of a node as seen from the other side. */
    private static int mirrored(Instance of, int node) {
        if (node < of.needs()) {
            return of.offers() + node;
        }
        if (node < of.requesterNode(0)) {
            return node - of.needs();
        }
        return node < of.giverNode(0) ? node + of.members() : node - of.members();
    }
}
