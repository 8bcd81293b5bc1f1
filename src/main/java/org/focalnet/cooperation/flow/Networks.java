package org.focalnet.cooperation.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Between results and the changing ring: making one of the other, moving a unit, the first price of what comes. */
final class Networks {

    private static final int LEVELS = Instance.LEVELS;

    private Networks() {}

    static Network of(Solution solution) {
        Instance of = solution.instance();
        var in = new Network(of.nodes() + 64);
        int root = of.root();
        for (int i = 0; i < of.needs(); i++) {
            in.needs.put(of.needId(i), in.add(Network.NEED, of.needId(i), of.requesterNode(of.needMember(i))));
            in.units[i] = in.most[i] = of.demand(i);
            in.least[i] = of.lockedNeed[i];
        }
        for (int j = 0; j < of.offers(); j++) {
            int v = in.add(Network.OFFER, of.offerId(j), of.giverNode(of.offerMember(j)));
            in.offers.put(of.offerId(j), v);
            in.units[v] = in.most[v] = of.capacity(j);
            in.least[v] = of.lockedOffer[j];
        }
        for (int m = 0; m < of.members(); m++) {
            int v = in.add(Network.REQUESTER, of.memberId(m), root);
            in.requesters.put(of.memberId(m), v);
            in.units[v] = in.possible[v] = of.wanted(m);
            in.most[v] = of.receive(m);
            in.limit[v] = of.receiveLimit[m];
            in.least[v] = of.lockedReceive[m];
        }
        for (int m = 0; m < of.members(); m++) {
            int v = in.add(Network.GIVER, of.memberId(m), root);
            in.givers.put(of.memberId(m), v);
            in.units[v] = in.most[v] = of.give(m);
            in.limit[v] = of.giveLimit[m];
            in.least[v] = of.lockedGive[m];
        }
        in.root = in.add(Network.ROOT, new UUID(0, 0), -1);
        fill(in, solution);
        return in;
    }

    private static void fill(Network in, Solution solution) {
        Instance of = solution.instance();
        System.arraycopy(solution.prices, 0, in.price, 0, solution.prices.length);
        for (int v = 0; v < in.root; v++) {
            in.append(in.hub[v], v);
        }
        for (int j = 0; j < of.offers(); j++) {
            in.possible[of.giverNode(of.offerMember(j))] += of.capacity(j);
        }
        for (int i = 0; i < of.needs(); i++) {
            int from = of.start[i];
            int until = of.start[i + 1];
            in.rowSize[i] = until - from;
            in.target[i] = Arrays.copyOfRange(of.target, from, until);
            in.gain[i] = Arrays.copyOfRange(of.gain, from, until);
            in.state[i] = new byte[until - from];
            for (int e = from; e < until; e++) {
                int j = of.offerNode(of.target[e]);
                in.target[i][e - from] = j;
                if (solution.matched(e)) {
                    in.state[i][e - from] = of.isLocked(e) ? Network.HELD : Network.USED;
                    in.append(j, i);
                    in.flow[i]++;
                    in.flow[j]++;
                    in.flow[in.hub[i]]++;
                    in.flow[in.hub[j]]++;
                }
            }
        }
    }

    static Solution solution(Network in) {
        var builder = new InstanceBuilder();
        int[] number = new int[in.nodes];
        in.needs.forEach((id, v) -> number[v] = builder.need(id, in.id[in.hub[v]], in.units[v]));
        in.offers.forEach((id, v) -> number[v] = builder.offer(id, in.id[in.hub[v]], in.units[v]));
        in.requesters.forEach((id, v) -> builder.receiveLimit(id, in.limit[v]));
        in.givers.forEach((id, v) -> builder.giveLimit(id, in.limit[v]));
        for (int i : in.needs.values()) {
            for (int at = 0; at < in.rowSize[i]; at++) {
                int worth = in.gain[i][at];
                builder.pair(
                        number[i],
                        number[in.target[i][at]],
                        worth & Instance.STAY - 1,
                        in.state[i][at] == Network.HELD
                                ? InstanceBuilder.Before.LOCKED
                                : worth >= Instance.STAY
                                        ? InstanceBuilder.Before.PROPOSED
                                        : InstanceBuilder.Before.NEW);
            }
        }
        Instance of = builder.build();
        long[] used = new long[(of.pairs() + 63) / 64];
        for (int i : in.needs.values()) {
            int need = of.need(in.id[i]);
            for (int at = 0; at < in.rowSize[i]; at++) {
                if (in.state[i][at] != 0) {
                    int e = of.pair(need, of.offer(in.id[in.target[i][at]]));
                    used[e >>> 6] |= 1L << e;
                }
            }
        }
        return new Solution(of, used, prices(in, of));
    }

    private static long[] prices(Network in, Instance of) {
        long[] prices = new long[of.nodes() * LEVELS];
        for (int i = 0; i < of.needs(); i++) {
            copy(in, node(in.needs, of.needId(i)), prices, i);
        }
        for (int j = 0; j < of.offers(); j++) {
            copy(in, node(in.offers, of.offerId(j)), prices, of.offerNode(j));
        }
        for (int m = 0; m < of.members(); m++) {
            copy(in, in.requesters.getOrDefault(of.memberId(m), in.root), prices, of.requesterNode(m));
            copy(in, in.givers.getOrDefault(of.memberId(m), in.root), prices, of.giverNode(m));
        }
        return prices;
    }

    private static void copy(Network in, int from, long[] prices, int to) {
        for (int level = 0; level < LEVELS; level++) {
            prices[to * LEVELS + level] = in.price[from * LEVELS + level] - in.price[in.root * LEVELS + level];
        }
    }

    /** Moves one unit along a way. */
    static void push(Network in, int[] path, int size) {
        // From the far end, so that an offer lets one go before it takes another.
        for (int at = size - 2; at >= 0; at--) {
            int u = path[at];
            int v = path[at + 1];
            if (in.kind[u] == Network.NEED && in.kind[v] == Network.OFFER) {
                in.state[u][in.slot(u, v)] = Network.USED;
                in.append(v, u);
            } else if (in.kind[u] == Network.OFFER && in.kind[v] == Network.NEED) {
                in.state[v][in.slot(v, u)] = 0;
                in.strike(u, v);
            } else {
                int arc = in.hub[u] == v ? u : v;
                in.flow[arc] += in.tail(arc) == u ? 1 : -1;
            }
        }
    }

    static List<Live.Pair> pairs(Network in) {
        List<Live.Pair> pairs = new ArrayList<>();
        in.needs.forEach((id, i) -> {
            for (int at = 0; at < in.rowSize[i]; at++) {
                if (in.state[i][at] != 0) {
                    pairs.add(new Live.Pair(id, in.id[in.target[i][at]]));
                }
            }
        });
        return pairs;
    }

    /** The lowest price of a need at which none of its pairs pays. */
    static void priceNeed(Network in, int i) {
        long[] highest = null;
        for (int at = 0; at < in.rowSize[i]; at++) {
            long[] price = priceOf(in, in.target[i][at], in.gain[i][at], -in.tie(i, in.target[i][at]));
            highest = highest == null || Arrays.compare(price, highest) > 0 ? price : highest;
        }
        set(in, i, highest == null ? priceOf(in, in.hub[i], 0, 0) : highest);
    }

    /** The highest price of an offer at which no pair to it pays. */
    static void priceOffer(Network in, int j, List<Live.Candidate> candidates) {
        long[] lowest = null;
        for (Live.Candidate one : candidates) {
            int i = node(in.needs, one.other());
            long[] price = priceOf(in, i, -one.score(), in.tie(i, j));
            lowest = lowest == null || Arrays.compare(price, lowest) < 0 ? price : lowest;
        }
        set(in, j, lowest == null ? priceOf(in, in.hub[j], 0, 0) : lowest);
    }

    private static long[] priceOf(Network in, int v, long worth, long tie) {
        long[] price = Arrays.copyOfRange(in.price, v * LEVELS, (v + 1) * LEVELS);
        price[Instance.WORTH] += worth;
        price[Instance.TIE] += tie;
        return price;
    }

    private static void set(Network in, int v, long[] price) {
        System.arraycopy(price, 0, in.price, v * LEVELS, LEVELS);
    }

    static int node(Map<UUID, Integer> of, UUID id) {
        Integer node = of.get(id);
        if (node == null) {
            throw new IllegalArgumentException("nothing here has the id " + id);
        }
        return node;
    }
}
