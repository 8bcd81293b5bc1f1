package org.focalnet.cooperation.flow;

import org.jspecify.annotations.Nullable;

/**
 * The cheapest flow in a {@link Ring} and prices that prove it: cost scaling by push and relabel (Goldberg and Tarjan,
 * "Finding minimum-cost circulations by successive approximation", 1990), where a node moves a unit to its best neighbour
 * and takes the price of its second best, as in the auction of Bertsekas (1988). Pairs are kept by need; backwards
 * only used pairs can be gone, so each offer holds just those.
 *
 * <p>Costs are multiplied by the number of nodes and one. Prices then leave at least one remainder free, and cutting
 * there gives whole prices that are exact ({@link #wholePrices}); often that is so long before the last step.
 */
final class CostScaling {

    /** By how much one step of scaling is finer than the one before. */
    private static final int FINER = 8;

    private final Ring ring;
    private final PushRelabel moves;
    private final long scale;
    private final long[] price;
    private long epsilon;

    CostScaling(Ring ring) {
        this.ring = ring;
        scale = ring.root() + 2L;
        epsilon = checkedScale(ring.largestCost(), scale);
        moves = new PushRelabel(ring, scale);
        price = moves.price;
    }

    /** The largest cost as it is scaled; {@link ArithmeticException} where sums of prices could overflow. */
    static long checkedScale(int largest, long scale) {
        long scaled = Math.multiplyExact(largest, scale);
        if (scaled > Long.MAX_VALUE >> 8) {
            throw new ArithmeticException("costs up to " + largest + ", scaled by " + scale + ", overflow");
        }
        return scaled;
    }

    /** Solves; the flow is then in the ring, and the answer is a whole price a node. */
    long[] solve() {
        long @Nullable [] whole = null;
        while (whole == null) {
            epsilon = Math.max(1, epsilon / FINER);
            violations();
            moves.refine(epsilon);
            whole = wholePrices();
        }
        return whole;
    }

    /** Moves whatever would be worth more than epsilon to move, and counts what nodes then have too much or too little. */
    private void violations() {
        for (int i = 0; i < ring.needs; i++) {
            repriceNeed(i);
        }
        for (int node = 0; node < ring.root(); node++) {
            long slope = slope(node);
            if (slope < -epsilon) {
                ring.flow[node] = ring.most[node];
            } else if (slope > epsilon) {
                ring.flow[node] = ring.least[node];
            }
        }
    }

    /** What one more unit costs on the arc that bears a node's flow. */
    private long slope(int node) {
        int root = ring.root();
        if (node < ring.needs) {
            return price[ring.requester(ring.needMember[node])] - price[node];
        }
        if (node < ring.requester(0)) {
            return price[node] - price[ring.giver(ring.offerMember[node - ring.needs])];
        }
        return node < ring.giver(0) ? price[root] - price[node] : price[node] - price[root];
    }

    /** Gives a need the price at which the least of its pairs must move, and moves those that still must. */
    private void repriceNeed(int i) {
        long unused = Long.MIN_VALUE;
        long usedLowest = Long.MAX_VALUE;
        for (int e = ring.start[i]; e < ring.start[i + 1]; e++) {
            long value = price[ring.needs + ring.target[e]] - ring.cost[e] * scale;
            if (ring.used[e]) {
                usedLowest = Math.min(usedLowest, value);
            } else {
                unused = Math.max(unused, value);
            }
        }
        if (usedLowest != Long.MAX_VALUE) {
            price[i] = Math.min(price[i], usedLowest + epsilon);
        }
        if (unused != Long.MIN_VALUE) {
            price[i] = Math.max(price[i], unused - epsilon);
        }
        if (usedLowest == Long.MAX_VALUE || usedLowest >= price[i] - epsilon) {
            return;
        }
        for (int e = ring.start[i]; e < ring.start[i + 1]; e++) {
            if (ring.used[e] && price[ring.needs + ring.target[e]] - ring.cost[e] * scale < price[i] - epsilon) {
                ring.dropPair(e);
            }
        }
    }

    /**
     * Prices in whole costs, exact, or null where this flow is not near enough to the best yet. With prices P such that
     * every arc that can move costs at least -epsilon at scale S, cutting (P - cut) / S down to whole numbers is exact
     * unless one end leaves a remainder in the last epsilon of S and the other one that is at least S - epsilon less.
     * Hence a gap of epsilon among all remainders is enough; of n nodes and S = n + 1 one of 1 always is there.
     */
    private long @Nullable [] wholePrices() {
        if (epsilon > scale) {
            return null;
        }
        int size = Math.toIntExact(scale);
        long[] seen = new long[(size + 63) / 64];
        for (long p : price) {
            int remainder = (int) Math.floorMod(p, scale);
            seen[remainder >>> 6] |= 1L << remainder;
        }
        int gap = 0;
        // Twice around, for the gap may lie across the end.
        for (long at = 0; at < 2L * size; at++) {
            int remainder = (int) (at % size);
            gap = (seen[remainder >>> 6] >>> remainder & 1) == 0 ? gap + 1 : 0;
            if (gap >= epsilon) {
                return cut(remainder + 1L);
            }
        }
        return null;
    }

    /** Cut so that the remainders from the end of the gap on come first: those of the gap are the last of S. */
    private long[] cut(long at) {
        long[] whole = new long[price.length];
        long root = Math.floorDiv(price[ring.root()] - at, scale);
        for (int v = 0; v < whole.length; v++) {
            whole[v] = Math.floorDiv(price[v] - at, scale) - root;
        }
        return whole;
    }
}
