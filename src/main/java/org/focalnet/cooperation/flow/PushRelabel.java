package org.focalnet.cooperation.flow;

/**
 * Brings the units that nodes have too many of to those that lack them, each to the best neighbour at the price of the
 * second best. Nodes wait in the order in which they came, so nothing depends on chance.
 */
final class PushRelabel {

    /** No price falls this low where costs and nodes keep the limits of an instance; below it sums would overflow. */
    private static final long LOWEST = Long.MIN_VALUE / 4;

    private final Ring ring;
    private final long scale;
    final long[] price;
    private final int[] excess;
    private final int[] queue;
    private final HubHeaps needs;
    private final HubHeaps offers;
    private int head;
    private int waiting;
    private long epsilon;

    private int best;
    private long bestValue;
    private long secondValue;

    PushRelabel(Ring ring, long scale) {
        this.ring = ring;
        this.scale = scale;
        int nodes = ring.root() + 1;
        price = new long[nodes];
        excess = new int[nodes];
        queue = new int[nodes];
        needs = new HubHeaps(price, i -> ring.flow[i] < ring.most[i], 0, ring.ownedNeed, ring.needOf);
        offers = new HubHeaps(price, j -> ring.flow[j] > ring.least[j], ring.needs, ring.ownedOffer, ring.offerOf);
    }

    /** From a flow whose arcs cost at least -precision each to one that also leaves no node with too much or too little. */
    void refine(long precision) {
        epsilon = precision;
        ring.count(excess);
        needs.fill();
        offers.fill();
        head = 0;
        waiting = 0;
        for (int v = 0; v < excess.length; v++) {
            if (excess[v] > 0) {
                queue[waiting++] = v;
            }
        }
        while (waiting > 0) {
            int v = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            waiting--;
            discharge(v);
        }
    }

    private void discharge(int v) {
        if (v < ring.needs) {
            while (excess[v] > 0) {
                moveNeed(v);
            }
        } else if (v < ring.requester(0)) {
            while (excess[v] > 0) {
                moveOffer(v, v - ring.needs);
            }
        } else {
            while (excess[v] > 0) {
                moveHub(v);
            }
        }
    }

    private void moveNeed(int i) {
        int at = bestPair(i);
        int hub = ring.requester(ring.needMember[i]);
        if (ring.flow[i] > ring.least[i] && price[hub] > bestValue) {
            secondValue = bestValue;
            bestValue = price[hub];
            best = hub;
            move(i, i, -1, ring.flow[i] - ring.least[i]);
            needs.add(ring.needMember[i], i);
            return;
        }
        if (ring.flow[i] > ring.least[i]) {
            secondValue = Math.max(secondValue, price[hub]);
        }
        take(i, at);
        ring.use(i, at);
        excess[i]--;
        gain(ring.needs + ring.target[at], 1);
    }

    /** The unused pair of a need that leads to the highest price less cost, -1 where there is none. */
    private int bestPair(int i) {
        int[] target = ring.target;
        boolean[] used = ring.used;
        int[] cost = ring.cost;
        int first = ring.needs;
        long one = Long.MIN_VALUE;
        long two = Long.MIN_VALUE;
        int at = -1;
        for (int e = ring.start[i], until = ring.start[i + 1]; e < until; e++) {
            long value = price[first + target[e]] - cost[e] * scale;
            if (value > two && !used[e]) {
                if (value > one) {
                    two = one;
                    one = value;
                    at = e;
                } else {
                    two = value;
                }
            }
        }
        bestValue = one;
        secondValue = two;
        return at;
    }

    /** The price of a node whose best way, a pair, then is full. */
    private void take(int node, int pair) {
        if (pair < 0) {
            throw new IllegalStateException("node " + node + " has a unit that nothing takes");
        }
        setPrice(node, secondValue == Long.MIN_VALUE ? bestValue : secondValue);
    }

    private void setPrice(int node, long next) {
        price[node] = next - epsilon;
        if (next < LOWEST) {
            throw new ArithmeticException("the price of node " + node + " overflows");
        }
    }

    private void gain(int node, int units) {
        int had = excess[node];
        excess[node] = had + units;
        if (had <= 0 && had + units > 0) {
            int tail = head + waiting;
            queue[tail >= queue.length ? tail - queue.length : tail] = node;
            waiting++;
        }
    }

    private void moveOffer(int node, int j) {
        int at = bestUsed(j);
        int hub = ring.giver(ring.offerMember[j]);
        boolean open = ring.flow[node] < ring.most[node];
        if (open && price[hub] >= bestValue) {
            secondValue = bestValue;
            bestValue = price[hub];
            best = hub;
            move(node, node, 1, ring.most[node] - ring.flow[node]);
            offers.add(ring.offerMember[j], node);
            return;
        }
        if (open) {
            secondValue = Math.max(secondValue, price[hub]);
        }
        take(node, at);
        int need = ring.listNeed[at];
        ring.drop(j, at);
        excess[node]--;
        gain(need, 1);
    }

    /** The place in an offer's list whose need takes a unit back for the highest price, -1 where there is none. */
    private int bestUsed(int j) {
        long one = Long.MIN_VALUE;
        long two = Long.MIN_VALUE;
        int at = -1;
        int from = ring.listAt[j];
        for (int k = from, until = from + ring.listSize[j]; k < until; k++) {
            long value = price[ring.listNeed[k]] + ring.cost[ring.listPair[k]] * scale;
            if (value > one) {
                two = one;
                one = value;
                at = k;
            } else if (value > two) {
                two = value;
            }
        }
        bestValue = one;
        secondValue = two;
        return at;
    }

    private void consider(int node, long value) {
        if (value > bestValue) {
            secondValue = bestValue;
            bestValue = value;
            best = node;
        } else if (value > secondValue) {
            secondValue = value;
        }
    }

    private void moveHub(int v) {
        best = -1;
        bestValue = Long.MIN_VALUE;
        secondValue = Long.MIN_VALUE;
        if (v == ring.root()) {
            moveRoot(v);
        } else if (v < ring.giver(0)) {
            moveRequester(v, v - ring.requester(0));
        } else {
            moveGiver(v, v - ring.giver(0));
        }
    }

    private void moveGiver(int v, int member) {
        if (ring.flow[v] < ring.most[v]) {
            consider(ring.root(), price[ring.root()]);
        }
        int top = dearest(offers, member);
        if (best == ring.root()) {
            move(v, v, 1, ring.most[v] - ring.flow[v]);
        } else {
            move(v, best, -1, ring.flow[best] - ring.least[best]);
        }
        if (top >= 0) {
            offers.add(member, top);
        }
    }

    private void moveRequester(int v, int member) {
        if (ring.flow[v] > ring.least[v]) {
            consider(ring.root(), price[ring.root()]);
        }
        int top = dearest(needs, member);
        if (best == ring.root()) {
            move(v, v, -1, ring.flow[v] - ring.least[v]);
        } else {
            move(v, best, 1, ring.most[best] - ring.flow[best]);
        }
        if (top >= 0) {
            needs.add(member, top);
        }
    }

    /** Looks at the two dearest nodes of a hub; the first is out of the heap after it. */
    private int dearest(HubHeaps heaps, int hub) {
        int top = heaps.poll(hub);
        if (top >= 0) {
            consider(top, price[top]);
            int next = heaps.peek(hub);
            if (next >= 0) {
                consider(next, price[next]);
            }
        }
        return top;
    }

    private void moveRoot(int v) {
        for (int node = ring.requester(0); node < ring.giver(0); node++) {
            if (ring.flow[node] < ring.most[node]) {
                consider(node, price[node]);
            }
        }
        for (int node = ring.giver(0); node < v; node++) {
            if (ring.flow[node] > ring.least[node]) {
                consider(node, price[node]);
            }
        }
        if (best < ring.giver(0)) {
            move(v, best, 1, ring.most[best] - ring.flow[best]);
        } else {
            move(v, best, -1, ring.flow[best] - ring.least[best]);
        }
    }

    /** Moves units from a node to the best one, over the arc whose flow is that of a node, up or down. */
    private void move(int from, int arc, int direction, int room) {
        if (best < 0) {
            throw new IllegalStateException("node " + from + " has a unit that nothing takes");
        }
        int units = Math.min(excess[from], room);
        // With room left the best neighbour stays one: a price below its own would make the rest worth moving too.
        setPrice(from, units < room || secondValue == Long.MIN_VALUE ? bestValue : secondValue);
        ring.add(arc, direction * units);
        excess[from] -= units;
        gain(best, units);
    }
}
