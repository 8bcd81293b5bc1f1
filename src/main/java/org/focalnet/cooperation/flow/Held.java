package org.focalnet.cooperation.flow;

/** The slots that end at each right node, with the left nodes that they come from: few of many, so they are listed. */
final class Held {

    final int[] at;
    final int[] size;
    final int[] slot;
    final int[] left;
    /** A bit a slot that is in a list. */
    final long[] used;

    Held(Side side) {
        at = new int[side.right + 1];
        int[] degree = new int[side.right];
        for (int right : side.target) {
            degree[right]++;
        }
        for (int j = 0; j < side.right; j++) {
            at[j + 1] = at[j] + Math.min(degree[j], side.rightCap[j]);
        }
        size = new int[side.right];
        slot = new int[at[side.right]];
        left = new int[at[side.right]];
        used = new long[(side.target.length + 63) / 64];
    }

    void add(int right, int from, int by) {
        int place = at[right] + size[right]++;
        slot[place] = by;
        left[place] = from;
        used[by >>> 6] |= 1L << by;
    }

    void remove(int right, int gone) {
        int last = at[right] + --size[right];
        int place = at[right];
        while (slot[place] != gone) {
            place++;
        }
        slot[place] = slot[last];
        left[place] = left[last];
        used[gone >>> 6] &= ~(1L << gone);
    }
}
