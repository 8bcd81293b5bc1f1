package org.focalnet.cooperation.flow;

/**
 * For each hub, those of its own that can take a unit back, the dearest first. Prices only fall while a step of scaling
 * runs, so what is kept may be too high but never too low, and only what comes to the top is looked at again; a hub with
 * ten thousand offers would else look at all of them for each unit.
 */
final class HubHeaps {

    /** Whether a node can still take a unit from its hub. */
    interface Open {
        boolean test(int node);
    }

    private final long[] price;
    private final Open open;
    private final int offset;
    private final int[] owned;
    private final int[] of;
    private final int[] size;
    private final int[] node;
    private final long[] key;
    private final boolean[] in;

    /**
     * @param offset the number of the first node of this kind
     * @param owned where those of each hub begin
     * @param of those of each hub, one hub after the other, counted from the offset
     */
    HubHeaps(long[] price, Open open, int offset, int[] owned, int[] of) {
        this.price = price;
        this.open = open;
        this.offset = offset;
        this.owned = owned;
        this.of = of;
        size = new int[owned.length - 1];
        node = new int[of.length];
        key = new long[of.length];
        in = new boolean[of.length];
    }

    /** Begins anew, with prices that may have risen. */
    void fill() {
        java.util.Arrays.fill(in, false);
        for (int hub = 0; hub < size.length; hub++) {
            size[hub] = 0;
            for (int at = owned[hub]; at < owned[hub + 1]; at++) {
                if (open.test(offset + of[at])) {
                    add(hub, offset + of[at]);
                }
            }
        }
    }

    /** Takes a node in that can take a unit again. */
    void add(int hub, int added) {
        if (in[added - offset]) {
            return;
        }
        in[added - offset] = true;
        int base = owned[hub];
        int at = size[hub]++;
        long value = price[added];
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (key[base + parent] >= value) {
                break;
            }
            node[base + at] = node[base + parent];
            key[base + at] = key[base + parent];
            at = parent;
        }
        node[base + at] = added;
        key[base + at] = value;
    }

    /** Takes out the dearest node of a hub, or -1 where none can take a unit. */
    int poll(int hub) {
        int top = peek(hub);
        if (top >= 0) {
            remove(hub);
        }
        return top;
    }

    /** The dearest node of a hub, or -1 where none can take a unit. */
    int peek(int hub) {
        int base = owned[hub];
        while (size[hub] > 0) {
            int top = node[base];
            if (!open.test(top)) {
                remove(hub);
            } else if (price[top] < key[base]) {
                sink(base, size[hub], top, price[top]);
            } else {
                return top;
            }
        }
        return -1;
    }

    private void remove(int hub) {
        int base = owned[hub];
        in[node[base] - offset] = false;
        int last = base + --size[hub];
        if (size[hub] > 0) {
            sink(base, size[hub], node[last], key[last]);
        }
    }

    private void sink(int base, int many, int moved, long value) {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= many) {
                break;
            }
            if (child + 1 < many && key[base + child + 1] > key[base + child]) {
                child++;
            }
            if (key[base + child] <= value) {
                break;
            }
            node[base + at] = node[base + child];
            key[base + at] = key[base + child];
            at = child;
        }
        node[base + at] = moved;
        key[base + at] = value;
    }
}
