package org.focalnet.cooperation.flow;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way that one unit can move from a node to another, at all levels at once: Dijkstra's algorithm over costs
 * that prices have made no less than nothing (Edmonds and Karp, 1972; Tomizawa, 1971), where a cost is four numbers of
 * which the first that differs counts. It ends at the goal or where nothing cheap enough is left.
 */
final class Search {

    private static final int LEVELS = Instance.LEVELS;

    private final Network in;
    private final int[] heap;
    private final int[] place;
    private final long[] distance;
    private final int[] from;
    private final int[] seen;
    private int seenSize;
    private int heapSize;
    private long @Nullable [] limit;
    private final long[] step = new long[LEVELS];
    final int[] path;
    int pathSize;

    private static final int FINAL = -2;

    Search(Network in) {
        this.in = in;
        int room = in.kind.length;
        heap = new int[room];
        place = new int[room];
        Arrays.fill(place, -1);
        distance = new long[room * LEVELS];
        from = new int[room];
        seen = new int[room];
        path = new int[room];
    }

    /** Whether this still fits a network that may have grown. */
    boolean fits() {
        return heap.length >= in.kind.length;
    }

    /**
     * Whether there is a way that is cheaper than a limit; then {@link #path} holds its nodes.
     *
     * @param below the limit, or null where any way will do
     */
    boolean find(int source, int goal, long @Nullable [] below) {
        for (int at = 0; at < seenSize; at++) {
            place[seen[at]] = -1;
        }
        seenSize = 0;
        heapSize = 0;
        limit = below;
        Arrays.fill(step, 0);
        reach(source, source, -1);
        while (heapSize > 0) {
            int v = pop();
            if (v == goal) {
                trace(goal);
                return true;
            }
            expand(v);
        }
        return false;
    }

    private void trace(int goal) {
        pathSize = 0;
        for (int v = goal; v >= 0; v = from[v]) {
            path[pathSize++] = v;
        }
        for (int low = 0, high = pathSize - 1; low < high; low++, high--) {
            int v = path[low];
            path[low] = path[high];
            path[high] = v;
        }
    }

    /** How far a node is away that was reached, by level. */
    long[] distance(int v) {
        return Arrays.copyOfRange(distance, v * LEVELS, (v + 1) * LEVELS);
    }

    /** Makes the way found, or all within the limit, cost nothing: what is nearer is that much cheaper. */
    void reprice(long[] far) {
        for (int at = 0; at < seenSize; at++) {
            int v = seen[at];
            if (place[v] == FINAL && compare(v, far) < 0) {
                for (int level = 0; level < LEVELS; level++) {
                    long moved = in.price[v * LEVELS + level] + distance[v * LEVELS + level] - far[level];
                    if (Math.abs(moved) > Long.MAX_VALUE / 4) {
                        throw new ArithmeticException("the price of node " + v + " overflows");
                    }
                    in.price[v * LEVELS + level] = moved;
                }
            }
        }
    }

    private int compare(int v, long[] other) {
        for (int level = 0; level < LEVELS; level++) {
            int sign = Long.compare(distance[v * LEVELS + level], other[level]);
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private void expand(int v) {
        switch (in.kind[v]) {
            case Network.NEED -> expandNeed(v);
            case Network.OFFER -> expandOffer(v);
            case Network.ROOT -> expandRoot(v);
            default -> expandHub(v);
        }
    }

    private void expandNeed(int i) {
        int[] row = in.target[i];
        byte[] state = in.state[i];
        int[] gain = in.gain[i];
        for (int at = 0; at < in.rowSize[i]; at++) {
            if (state[at] == 0 && place[row[at]] != FINAL) {
                pair(i, row[at], -gain[at], in.tie(i, row[at]));
            }
        }
        backward(i, i);
    }

    private void pair(int from, int to, long worth, long tie) {
        Arrays.fill(step, 0);
        step[Instance.WORTH] = worth;
        step[Instance.TIE] = tie;
        reach(from, to, from);
    }

    private void expandOffer(int j) {
        forward(j, j);
        for (int at = 0; at < in.listSize[j]; at++) {
            int i = in.list[j][at];
            if (place[i] != FINAL) {
                int slot = in.slot(i, j);
                if (in.state[i][slot] == Network.USED) {
                    pair(j, i, in.gain[i][slot], -in.tie(i, j));
                }
            }
        }
    }

    private void expandHub(int h) {
        boolean requests = in.kind[h] == Network.REQUESTER;
        if (requests) {
            backward(h, h);
        } else {
            forward(h, h);
        }
        for (int at = 0; at < in.listSize[h]; at++) {
            if (requests) {
                forward(h, in.list[h][at]);
            } else {
                backward(h, in.list[h][at]);
            }
        }
    }

    private void expandRoot(int root) {
        for (int at = 0; at < in.listSize[root]; at++) {
            int hub = in.list[root][at];
            if (in.kind[hub] == Network.REQUESTER) {
                forward(root, hub);
            } else {
                backward(root, hub);
            }
        }
    }

    /** One unit more on the arc of a node, which begins at {@code at}. */
    private void forward(int at, int arc) {
        int to = in.head(arc);
        if (!in.barred[arc] && place[to] != FINAL && in.flow[arc] < in.most[arc]) {
            for (int level = 0; level < LEVELS; level++) {
                step[level] = in.cost(arc, in.flow[arc] + 1, level);
            }
            reach(at, to, at);
        }
    }

    /** One unit less on the arc of a node, which ends at {@code at}. */
    private void backward(int at, int arc) {
        int to = in.tail(arc);
        if (!in.barred[arc] && place[to] != FINAL && in.flow[arc] > in.least[arc]) {
            for (int level = 0; level < LEVELS; level++) {
                step[level] = -in.cost(arc, in.flow[arc], level);
            }
            reach(at, to, at);
        }
    }

    private void reach(int near, int v, int by) {
        int n = near * LEVELS;
        int m = v * LEVELS;
        if (by >= 0) {
            for (int level = 0; level < LEVELS; level++) {
                step[level] += distance[n + level] + in.price[n + level] - in.price[m + level];
            }
        }
        if (limit != null && Arrays.compare(step, limit) >= 0) {
            return;
        }
        if (place[v] == -1) {
            seen[seenSize++] = v;
            place[v] = heapSize++;
        } else if (compare(v, step) <= 0) {
            return;
        }
        System.arraycopy(step, 0, distance, m, LEVELS);
        from[v] = by;
        rise(v, place[v]);
    }

    private boolean less(int one, int other) {
        int a = one * LEVELS;
        int b = other * LEVELS;
        for (int level = 0; level < LEVELS; level++) {
            if (distance[a + level] != distance[b + level]) {
                return distance[a + level] < distance[b + level];
            }
        }
        return one < other;
    }

    private void rise(int v, int start) {
        int at = start;
        while (at > 0 && less(v, heap[at - 1 >> 1])) {
            heap[at] = heap[at - 1 >> 1];
            place[heap[at]] = at;
            at = at - 1 >> 1;
        }
        heap[at] = v;
        place[v] = at;
    }

    private int pop() {
        int top = heap[0];
        place[top] = FINAL;
        int v = heap[--heapSize];
        int at = 0;
        while (2 * at + 1 < heapSize) {
            int child = 2 * at + 1;
            if (child + 1 < heapSize && less(heap[child + 1], heap[child])) {
                child++;
            }
            if (!less(heap[child], v)) {
                break;
            }
            heap[at] = heap[child];
            place[heap[at]] = at;
            at = child;
        }
        if (heapSize > 0) {
            heap[at] = v;
            place[v] = at;
        }
        return top;
    }
}
