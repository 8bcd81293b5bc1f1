package org.focalnet.cooperation.flow;

/**
 * What earlier levels leave free: an arc whose prices at those levels cancel out may move, any other stays where it is,
 * for it would cost at one of them (Frank and Murota call it the tight face; complementary slackness). Solving each
 * level on the face of those before is exact without a weight that could overflow.
 */
final class Face {

    private final Instance of;
    private final long[] prices;
    private final int levels;

    /**
     * @param prices of all levels so far, four a node
     * @param levels how many of them are solved
     */
    Face(Instance of, long[] prices, int levels) {
        this.of = of;
        this.prices = prices;
        this.levels = levels;
    }

    /** The ring of what is free, with the flow that is there. */
    Ring ring(long[] used) {
        int needs = of.needs();
        int[] start = new int[needs + 1];
        for (int i = 0; i < needs; i++) {
            int free = 0;
            for (int e = of.start[i]; e < of.start[i + 1]; e++) {
                free += free(i, e) ? 1 : 0;
            }
            start[i + 1] = start[i] + free;
        }
        int[] target = new int[start[needs]];
        int[] cost = new int[target.length];
        boolean[] on = new boolean[target.length];
        int[] flow = new int[of.root()];
        int[] whole = new int[of.root()];
        int at = 0;
        for (int i = 0; i < needs; i++) {
            for (int e = of.start[i]; e < of.start[i + 1]; e++) {
                boolean matched = (used[e >>> 6] >>> e & 1) != 0;
                boolean free = free(i, e);
                if (free) {
                    target[at] = of.target[e];
                    cost[at] = levels == Instance.WORTH ? -of.gain[e] : of.tie(i, of.target[e]);
                    on[at++] = matched;
                }
                if (matched) {
                    count(whole, i, of.target[e]);
                }
                if (matched && free) {
                    count(flow, i, of.target[e]);
                }
            }
        }
        int[] least = flow.clone();
        int[] most = flow.clone();
        bounds(flow, whole, least, most);
        return new Ring(of, start, target, cost, on, flow, least, most);
    }

    /** The free pairs of the instance in the order of those of the ring. */
    void take(Ring ring, long[] used) {
        int at = 0;
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.start[i]; e < of.start[i + 1]; e++) {
                if (free(i, e)) {
                    long bit = 1L << e;
                    used[e >>> 6] = ring.used[at++] ? used[e >>> 6] | bit : used[e >>> 6] & ~bit;
                }
            }
        }
    }

    private void count(int[] flow, int need, int offer) {
        flow[need]++;
        flow[of.offerNode(offer)]++;
        flow[of.requesterNode(of.needMember[need])]++;
        flow[of.giverNode(of.offerMember[offer])]++;
    }

    private boolean free(int need, int pair) {
        if (of.isLocked(pair) || !level(need, of.offerNode(of.target[pair]))) {
            return false;
        }
        return levels <= Instance.WORTH
                || -of.gain[pair] + price(need, Instance.WORTH) == price(of.offerNode(of.target[pair]), Instance.WORTH);
    }

    private long price(int node, int level) {
        return prices[node * Instance.LEVELS + level];
    }

    /** Whether two nodes have the same prices at the levels of fairness and load. */
    private boolean level(int one, int other) {
        return price(one, 0) == price(other, 0) && price(one, 1) == price(other, 1);
    }

    private boolean same(int one, int other) {
        return level(one, other) && (levels <= Instance.WORTH || price(one, 2) == price(other, 2));
    }

    /** Bounds are those of the whole flow: one that is implied by pairs that stay would have a price of its own. */
    private void bounds(int[] flow, int[] whole, int[] least, int[] most) {
        for (int i = 0; i < of.needs(); i++) {
            if (same(i, of.requesterNode(of.needMember[i]))) {
                least[i] = of.lockedNeed[i] - whole[i] + flow[i];
                most[i] = of.demand[i] - whole[i] + flow[i];
            }
        }
        for (int j = 0; j < of.offers(); j++) {
            int node = of.offerNode(j);
            if (same(node, of.giverNode(of.offerMember[j]))) {
                least[node] = of.lockedOffer[j] - whole[node] + flow[node];
                most[node] = of.capacity[j] - whole[node] + flow[node];
            }
        }
        for (int m = 0; m < of.members(); m++) {
            int in = of.requesterNode(m);
            boolean in2 = levels <= Instance.WORTH || price(in, 2) == price(of.root(), 2);
            long unserved = -Instance.UNSERVED - price(in, 1) + price(of.root(), 1);
            if (whole[in] < of.receive[m] && in2 && unserved == 0 && tight(of.servedCost(m, whole[in] + 1), in)) {
                most[in]++;
            }
            if (whole[in] > of.lockedReceive[m] && in2 && unserved == 0 && tight(of.servedCost(m, whole[in]), in)) {
                least[in]--;
            }
            int out = of.giverNode(m);
            boolean out2 = price(out, 0) == price(of.root(), 0)
                    && (levels <= Instance.WORTH || price(out, 2) == price(of.root(), 2));
            if (whole[out] < of.give[m]
                    && out2
                    && of.loadCost(m, whole[out] + 1) + price(out, 1) == price(of.root(), 1)) {
                most[out]++;
            }
            if (whole[out] > of.lockedGive[m]
                    && out2
                    && of.loadCost(m, whole[out]) + price(out, 1) == price(of.root(), 1)) {
                least[out]--;
            }
        }
    }

    private boolean tight(long cost, int requester) {
        return cost + price(of.root(), 0) == price(requester, 0);
    }
}
