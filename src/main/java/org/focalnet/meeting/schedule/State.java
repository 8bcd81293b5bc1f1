package org.focalnet.meeting.schedule;

import java.util.Arrays;

/**
 * A schedule while it is made: where each request is, who is taken when, and what is left, as bits of slots, so that "where
 * could this one go" is one AND of a few longs. It keeps hard rules only as far as its caller asks {@link #spare} first.
 */
final class State {

    static final int OUT = -1;

    final Instance of;
    final int slots;
    /** The slot of each request, or {@link #OUT}. */
    final int[] at;
    /** Meetings of each delegation. */
    final int[] count;
    /** Slots in which each delegation meets. */
    final long[] met;
    /** Slots in which each delegation has a team to spare. */
    final long[] free;
    /** Slots with a table, with a private room, with an interpreter to spare. */
    long tables;

    long rooms;
    final long[] heard;
    /** The meetings of each slot, in no order. */
    final int[][] inSlot;

    final int[] inSlotSize;
    private final int[] place;
    private final int most;
    private final int[] who;
    private final int[] busy;
    private final int[] tablesLeft;
    private final int[] roomsLeft;
    private final int[] heardLeft;
    /** Slots in which each delegation of one team sits at a table, or in a private room; only where transit counts. */
    private final long[] sitting;

    private final long[] apart;

    State(Instance of) {
        this.of = of;
        slots = of.slots;
        int n = of.delegations();
        at = new int[of.requests()];
        Arrays.fill(at, OUT);
        place = new int[at.length];
        count = new int[n];
        met = new long[n];
        free = of.present.clone();
        most = Arrays.stream(of.teams).max().orElse(1);
        who = new int[n * slots * most];
        busy = new int[n * slots];
        tablesLeft = of.tables.clone();
        roomsLeft = of.rooms.clone();
        heardLeft = new int[of.types.size() * slots];
        heard = new long[of.types.size()];
        inSlot = new int[slots][];
        inSlotSize = new int[slots];
        sitting = new long[n];
        apart = new long[n];
        for (int t = 0; t < slots; t++) {
            long bit = 1L << t;
            tables |= tablesLeft[t] > 0 ? bit : 0;
            rooms |= roomsLeft[t] > 0 ? bit : 0;
            inSlot[t] = new int[Math.min(at.length, of.tables[t] + of.rooms[t])];
            for (int l = 0; l < heard.length; l++) {
                heardLeft[l * slots + t] = of.interpreters[l][t];
                heard[l] |= of.interpreters[l][t] > 0 ? bit : 0;
            }
        }
    }

    /** Slots in which a request that is out could be held with nothing else moved. */
    long spare(int e) {
        long bits = of.possible[e] & free[of.one[e]] & free[of.other[e]] & space(e);
        return of.transit == 0 ? bits : bits & ~near(e);
    }

    /** Slots with a table or room, and an interpreter where one is needed. */
    long space(int e) {
        long bits = of.inPrivate[e] ? rooms : tables;
        return of.type[e] < 0 ? bits : bits & heard[of.type[e]];
    }

    /** Slots too near to a meeting of the other kind of place. */
    long near(int e) {
        if (of.transit == 0) {
            return 0;
        }
        long[] far = of.inPrivate[e] ? sitting : apart;
        return spread(far[of.one[e]]) | spread(far[of.other[e]]);
    }

    private long spread(long bits) {
        long all = bits;
        long later = bits;
        long earlier = bits;
        for (int step = 0; step < of.transit && bits != 0; step++) {
            later = later << 1 & ~of.starts;
            earlier = (earlier & ~of.starts) >>> 1;
            all |= later | earlier;
        }
        return all;
    }

    void put(int e, int t) {
        long bit = 1L << t;
        at[e] = t;
        sit(of.one[e], e, t);
        sit(of.other[e], e, t);
        place[e] = inSlotSize[t];
        inSlot[t][inSlotSize[t]++] = e;
        if (of.inPrivate[e]) {
            rooms = --roomsLeft[t] == 0 ? rooms & ~bit : rooms;
        } else {
            tables = --tablesLeft[t] == 0 ? tables & ~bit : tables;
        }
        int type = of.type[e];
        if (type >= 0 && --heardLeft[type * slots + t] == 0) {
            heard[type] &= ~bit;
        }
    }

    void take(int e) {
        int t = at[e];
        long bit = 1L << t;
        at[e] = OUT;
        rise(of.one[e], e, t);
        rise(of.other[e], e, t);
        int last = inSlot[t][--inSlotSize[t]];
        inSlot[t][place[e]] = last;
        place[last] = place[e];
        if (of.inPrivate[e]) {
            roomsLeft[t]++;
            rooms |= bit;
        } else {
            tablesLeft[t]++;
            tables |= bit;
        }
        int type = of.type[e];
        if (type >= 0) {
            heardLeft[type * slots + t]++;
            heard[type] |= bit;
        }
    }

    private void sit(int v, int e, int t) {
        int cell = v * slots + t;
        who[cell * most + busy[cell]++] = e;
        count[v]++;
        met[v] |= 1L << t;
        if (busy[cell] == of.teams[v]) {
            free[v] &= ~(1L << t);
        }
        if (of.transit > 0 && of.teams[v] == 1) {
            (of.inPrivate[e] ? apart : sitting)[v] |= 1L << t;
        }
    }

    private void rise(int v, int e, int t) {
        int cell = v * slots + t;
        int k = cell * most;
        while (who[k] != e) {
            k++;
        }
        who[k] = who[cell * most + --busy[cell]];
        count[v]--;
        met[v] = busy[cell] == 0 ? met[v] & ~(1L << t) : met[v];
        free[v] |= 1L << t;
        if (of.transit > 0 && of.teams[v] == 1) {
            (of.inPrivate[e] ? apart : sitting)[v] &= ~(1L << t);
        }
    }

    int tablesLeft(int t) {
        return tablesLeft[t];
    }

    int roomsLeft(int t) {
        return roomsLeft[t];
    }

    int heardLeft(int type, int t) {
        return heardLeft[type * slots + t];
    }

    /** How many meetings a delegation has in a slot. */
    int busy(int v, int t) {
        return busy[v * slots + t];
    }

    /** The k-th meeting of a delegation in a slot. */
    int who(int v, int t, int k) {
        return who[(v * slots + t) * most + k];
    }

    int[] copy() {
        return at.clone();
    }

    /** Makes this the schedule that was copied before. */
    void become(int[] wanted) {
        for (int e = 0; e < at.length; e++) {
            if (at[e] != OUT && at[e] != wanted[e]) {
                take(e);
            }
        }
        for (int e = 0; e < at.length; e++) {
            if (at[e] == OUT && wanted[e] != OUT) {
                put(e, wanted[e]);
            }
        }
    }
}
