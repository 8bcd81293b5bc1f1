package org.focalnet.cooperation.flow;

import java.util.Arrays;

/**
 * The network as seen from one side, without what is locked: hubs (members) own left nodes, left nodes have slots that
 * point to right nodes, right nodes belong to hubs of their own, and those to the root. Seen from the requesters, left
 * are needs; seen from the givers, left are offers and everything runs the other way.
 */
final class Side {

    final int left;
    final int right;
    final int hubs;
    final int[] start;
    final int[] target;
    /** Slots that are locked, one bit each. */
    final long[] blocked;

    final int[] leftHub;
    final int[] rightHub;
    final int[] leftCap;
    final int[] rightCap;
    /** Units that a hub may take in on the left, and let out on the right. */
    final int[] hubIn;

    final int[] hubOut;

    private Side(
            int[] start,
            int[] target,
            long[] blocked,
            int[] leftHub,
            int[] rightHub,
            int[] leftCap,
            int[] rightCap,
            int[] hubIn,
            int[] hubOut) {
        this.left = leftHub.length;
        this.right = rightHub.length;
        this.hubs = hubIn.length;
        this.start = start;
        this.target = target;
        this.blocked = blocked;
        this.leftHub = leftHub;
        this.rightHub = rightHub;
        this.leftCap = leftCap;
        this.rightCap = rightCap;
        this.hubIn = hubIn;
        this.hubOut = hubOut;
    }

    static Side ofRequesters(Instance of) {
        return new Side(
                of.start,
                of.target,
                of.locked,
                of.needMember,
                of.offerMember,
                less(of.demand, of.lockedNeed),
                less(of.capacity, of.lockedOffer),
                less(of.receive, of.lockedReceive),
                less(of.give, of.lockedGive));
    }

    static Side ofGivers(Instance of) {
        int[] start = new int[of.offers() + 1];
        for (int offer : of.target) {
            start[offer + 1]++;
        }
        for (int j = 0; j < of.offers(); j++) {
            start[j + 1] += start[j];
        }
        int[] next = Arrays.copyOf(start, of.offers());
        int[] target = new int[of.target.length];
        long[] blocked = new long[of.locked.length];
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.start[i]; e < of.start[i + 1]; e++) {
                int slot = next[of.target[e]]++;
                target[slot] = i;
                if (of.isLocked(e)) {
                    blocked[slot >>> 6] |= 1L << slot;
                }
            }
        }
        return new Side(
                start,
                target,
                blocked,
                of.offerMember,
                of.needMember,
                less(of.capacity, of.lockedOffer),
                less(of.demand, of.lockedNeed),
                less(of.give, of.lockedGive),
                less(of.receive, of.lockedReceive));
    }

    private static int[] less(int[] all, int[] taken) {
        int[] free = new int[all.length];
        for (int i = 0; i < free.length; i++) {
            free[i] = all[i] - taken[i];
        }
        return free;
    }

    /** The places of what belongs to each hub: from the first of a hub to the first of the next. */
    static int[] starts(int[] hub, int hubs) {
        int[] start = new int[hubs + 1];
        for (int h : hub) {
            start[h + 1]++;
        }
        for (int h = 0; h < hubs; h++) {
            start[h + 1] += start[h];
        }
        return start;
    }

    /** What belongs to each hub, one hub after the other. */
    static int[] owned(int[] hub, int[] start) {
        int[] next = start.clone();
        int[] owned = new int[hub.length];
        for (int i = 0; i < hub.length; i++) {
            owned[next[hub[i]]++] = i;
        }
        return owned;
    }
}
