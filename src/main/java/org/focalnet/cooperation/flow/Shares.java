package org.focalnet.cooperation.flow;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The fairest shares of one side, exactly: units are served in the order of what they are worth, each by one augmenting
 * path, and a hub whose unit finds no path is done for good. That greed is optimal since the shares that can be served
 * together form a polymatroid (Federgruen and Groenevelt, 1986; Frank and Murota, 2019).
 *
 * <p>Paths are found by distance labels that only ever rise (Ahuja and Orlin, 1991), which stay valid whatever hub comes
 * next; where no node has a label any more, all with greater ones can never again reach the root (the gap of Cherkassky
 * and Goldberg, 1997). The worth at which a node was lost is its price.
 */
final class Shares {

    /** The price of a node that can still reach the root. */
    static final long ALIVE = Long.MIN_VALUE;

    private final Side side;
    private final int hubAt;
    private final int outAt;
    private final int[] hubStart;
    private final int[] hubOwns;
    private final int[] outStart;
    private final int[] outOwns;
    private final int[] label;
    private final int[] count;
    private final int[] pointer;
    private final int lost;
    private final int[] path;
    private final int[] via;
    private int slot;

    final Held held;
    final int[] leftFlow;
    final int[] hubFlow;
    final int[] outFlow;
    private final int[] outCap;
    /** The worth of the unit that failed when a node was lost; {@link #ALIVE} where it never was. */
    final long[] price;

    Shares(Side side) {
        this.side = side;
        hubAt = side.left + side.right;
        outAt = hubAt + side.hubs;
        int nodes = outAt + side.hubs;
        lost = Math.max(nodes, 4) + 1;
        hubStart = Side.starts(side.leftHub, side.hubs);
        hubOwns = Side.owned(side.leftHub, hubStart);
        outStart = Side.starts(side.rightHub, side.hubs);
        outOwns = Side.owned(side.rightHub, outStart);
        label = new int[nodes];
        count = new int[lost + 1];
        pointer = new int[nodes];
        path = new int[nodes + 1];
        via = new int[nodes + 1];
        held = new Held(side);
        leftFlow = new int[side.left];
        hubFlow = new int[side.hubs];
        outFlow = new int[side.hubs];
        outCap = side.hubOut.clone();
        price = new long[nodes];
        Arrays.fill(price, ALIVE);
        resetLabels();
    }

    /** Distances to the root if nothing were full: no path is shorter, so they are valid for any flow. */
    private void resetLabels() {
        Arrays.fill(label, 0, side.left, 3);
        Arrays.fill(label, side.left, hubAt, 2);
        Arrays.fill(label, hubAt, outAt, 4);
        Arrays.fill(label, outAt, label.length, 1);
        Arrays.fill(count, 0);
        for (int of : label) {
            count[of]++;
        }
        Arrays.fill(pointer, 0);
    }

    /**
     * Serves units in the order of their cost, cheapest first.
     *
     * @param cost what the next unit of a hub costs, given how many it has here
     */
    void serve(HubCost cost) {
        long[] next = new long[side.hubs];
        var waiting = new PriorityQueue<Integer>(
                (a, b) -> next[a] != next[b] ? Long.compare(next[a], next[b]) : Integer.compare(a, b));
        for (int h = 0; h < side.hubs; h++) {
            if (side.hubIn[h] > 0) {
                next[h] = cost.of(h, 0);
                waiting.add(h);
            }
        }
        while (!waiting.isEmpty()) {
            int h = waiting.poll();
            if (augment(hubAt + h, next[h])) {
                hubFlow[h]++;
                if (hubFlow[h] < side.hubIn[h]) {
                    next[h] = cost.of(h, hubFlow[h]);
                    waiting.add(h);
                }
            }
        }
    }

    /** What the next unit of a hub costs that has so many already. */
    interface HubCost {
        long of(int hub, int served);
    }

    /**
     * Keeps what each hub of the left has and gives each of the right exactly so much. The linking theorem (Pym, 1969; for
     * matchings Mendelsohn and Dulmage, 1958) says that this is possible where both are fairest shares of one network.
     */
    void settle(int[] outTarget) {
        int[] kept = hubFlow.clone();
        for (int j = 0; j < side.right; j++) {
            int h = side.rightHub[j];
            while (held.size[j] > 0 && outFlow[h] > outTarget[h]) {
                int last = held.at[j] + held.size[j] - 1;
                int left = held.left[last];
                held.remove(j, held.slot[last]);
                leftFlow[left]--;
                hubFlow[side.leftHub[left]]--;
                outFlow[h]--;
            }
        }
        System.arraycopy(outTarget, 0, outCap, 0, outCap.length);
        resetLabels();
        for (int h = 0; h < side.hubs; h++) {
            while (hubFlow[h] < kept[h]) {
                if (!augment(hubAt + h, 0)) {
                    throw new IllegalStateException("fair shares of both sides were not linked, at member " + h);
                }
                hubFlow[h]++;
            }
        }
    }

    private boolean augment(int source, long worth) {
        int depth = 0;
        path[0] = source;
        while (true) {
            int u = path[depth];
            if (label[u] == lost) {
                if (depth == 0) {
                    return false;
                }
                depth--;
                continue;
            }
            if (u >= outAt && label[u] == 1 && outFlow[u - outAt] < outCap[u - outAt]) {
                outFlow[u - outAt]++;
                apply(depth);
                return true;
            }
            int v = step(u);
            if (v >= 0) {
                via[depth] = slot;
                path[++depth] = v;
            } else {
                relabel(u, worth);
                depth = Math.max(0, depth - 1);
            }
        }
    }

    /** From the far end, so that a right node loses a slot before it takes another. */
    private void apply(int depth) {
        for (int at = depth - 1; at >= 0; at--) {
            int u = path[at];
            int v = path[at + 1];
            if (u >= hubAt && u < outAt) {
                leftFlow[v]++;
            } else if (u < side.left && v >= hubAt) {
                leftFlow[u]--;
            } else if (u < side.left) {
                held.add(v - side.left, u, via[at]);
            } else if (u < hubAt && v < side.left) {
                held.remove(u - side.left, via[at]);
            }
        }
    }

    /** The next node on a shortest way to the root, or -1; {@link #slot} is the slot that leads to it. */
    private int step(int u) {
        int wanted = label[u] - 1;
        if (u < side.left) {
            return stepLeft(u, wanted);
        }
        if (u < hubAt) {
            return stepRight(u - side.left, wanted);
        }
        boolean in = u < outAt;
        int hub = in ? u - hubAt : u - outAt;
        int from = in ? hubStart[hub] : outStart[hub];
        int until = in ? hubStart[hub + 1] : outStart[hub + 1];
        for (int at = from + pointer[u]; at < until; at++) {
            int v = in ? hubOwns[at] : outOwns[at];
            if (label[in ? v : side.left + v] == wanted && (in ? leftFlow[v] < side.leftCap[v] : held.size[v] > 0)) {
                pointer[u] = at - from;
                return in ? v : side.left + v;
            }
        }
        return -1;
    }

    private int stepLeft(int u, int wanted) {
        for (int e = side.start[u] + pointer[u]; e < side.start[u + 1]; e++) {
            if (label[side.left + side.target[e]] == wanted && free(e)) {
                pointer[u] = e - side.start[u];
                slot = e;
                return side.left + side.target[e];
            }
        }
        pointer[u] = side.start[u + 1] - side.start[u];
        int hub = hubAt + side.leftHub[u];
        return leftFlow[u] > 0 && label[hub] == wanted ? hub : -1;
    }

    private boolean free(int e) {
        return ((held.used[e >>> 6] | side.blocked[e >>> 6]) >>> e & 1) == 0;
    }

    private int stepRight(int j, int wanted) {
        int out = outAt + side.rightHub[j];
        if (held.size[j] < side.rightCap[j] && label[out] == wanted) {
            return out;
        }
        for (int at = held.at[j]; at < held.at[j] + held.size[j]; at++) {
            if (label[held.left[at]] == wanted) {
                slot = held.slot[at];
                return held.left[at];
            }
        }
        return -1;
    }

    private void relabel(int u, long worth) {
        int old = label[u];
        int lowest = u < side.left ? lowestLeft(u) : u < hubAt ? lowestRight(u - side.left) : lowestHub(u);
        pointer[u] = 0;
        label[u] = Math.min(lost, lowest + 1);
        count[old]--;
        count[label[u]]++;
        if (label[u] == lost) {
            price[u] = worth;
        }
        if (count[old] == 0) {
            for (int v = 0; v < label.length; v++) {
                if (label[v] > old && label[v] < lost) {
                    count[label[v]]--;
                    label[v] = lost;
                    price[v] = worth;
                }
            }
        }
    }

    private int lowestLeft(int u) {
        int lowest = leftFlow[u] > 0 ? label[hubAt + side.leftHub[u]] : lost;
        for (int e = side.start[u]; e < side.start[u + 1]; e++) {
            int of = label[side.left + side.target[e]];
            if (of < lowest && free(e)) {
                lowest = of;
            }
        }
        return lowest;
    }

    private int lowestRight(int j) {
        int lowest = held.size[j] < side.rightCap[j] ? label[outAt + side.rightHub[j]] : lost;
        for (int at = held.at[j]; at < held.at[j] + held.size[j]; at++) {
            lowest = Math.min(lowest, label[held.left[at]]);
        }
        return lowest;
    }

    private int lowestHub(int u) {
        boolean in = u < outAt;
        int hub = in ? u - hubAt : u - outAt;
        int lowest = !in && outFlow[hub] < outCap[hub] ? 0 : lost;
        int[] owns = in ? hubOwns : outOwns;
        int until = in ? hubStart[hub + 1] : outStart[hub + 1];
        for (int at = in ? hubStart[hub] : outStart[hub]; at < until; at++) {
            int v = owns[at];
            if (in ? leftFlow[v] < side.leftCap[v] : held.size[v] > 0) {
                lowest = Math.min(lowest, label[in ? v : side.left + v]);
            }
        }
        return lowest;
    }
}
