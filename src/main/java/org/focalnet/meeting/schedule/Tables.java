package org.focalnet.meeting.schedule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives each meeting a table, or a private room, so that delegations change as little as can be. One slot after the other
 * is arranged best for what the slots around it have (an assignment problem, Kuhn 1955), until that brings nothing more.
 */
final class Tables {

    private static final int ROUNDS = 2;
    /** More than all wishes of a slot. */
    private static final int KEEP = 1 << 16;

    private final State state;
    private final Instance of;
    private final int[] seat;
    private final int[] kept;

    private Tables(State state) {
        this.state = state;
        of = state.of;
        seat = new int[of.requests()];
        kept = new int[of.requests()];
    }

    /**
     * The number of the table or private room of each request, from 1; 0 for those that are out.
     *
     * @param earlier a schedule whose meetings keep their places if they keep their slots, null where there is none
     */
    static int[] assign(State state, @Nullable Schedule earlier) {
        var tables = new Tables(state);
        for (int e = 0; e < tables.seat.length && earlier != null; e++) {
            int kept = earlier.place(tables.of.requests[e].id());
            Integer slot = earlier.slot(tables.of.requests[e].id());
            if (slot != null && slot == state.at[e]) {
                tables.kept[e] = kept;
                tables.seat[e] = kept;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int t = 0; t < state.slots; t++) {
                tables.arrange(t, false);
                tables.arrange(t, true);
            }
        }
        return tables.seat;
    }

    private void arrange(int t, boolean inPrivate) {
        int[] those = Arrays.stream(state.inSlot[t], 0, state.inSlotSize[t])
                .filter(e -> of.requests[e].inPrivate() == inPrivate)
                .sorted()
                .toArray();
        int places = Math.min(inPrivate ? of.rooms[t] : of.tables[t], highest(those, inPrivate));
        if (those.length == 0) {
            return;
        }
        int[][] cost = new int[those.length][places];
        for (int k = 0; k < those.length; k++) {
            int e = those[k];
            for (int v : new int[] {of.one[e], of.other[e]}) {
                wish(cost[k], v, t, inPrivate, -1);
                wish(cost[k], v, t, inPrivate, 1);
            }
            if (kept[e] > 0 && kept[e] <= places) {
                cost[k][kept[e] - 1] -= KEEP;
            }
        }
        int[] chosen = assigned(cost);
        for (int k = 0; k < those.length; k++) {
            seat[those[k]] = chosen[k] + 1;
        }
    }

    /** As many places as there are meetings will do, and those that somebody would like to keep. */
    private int highest(int[] those, boolean inPrivate) {
        int highest = those.length;
        for (int e = 0; e < seat.length; e++) {
            if (of.requests[e].inPrivate() == inPrivate) {
                highest = Math.max(highest, seat[e]);
            }
        }
        return highest;
    }

    /** The place of the meeting before or after this one is worth keeping. */
    private void wish(int[] cost, int v, int t, boolean inPrivate, int way) {
        for (int other = t + way; other >= 0 && other < state.slots; other += way) {
            if (state.busy(v, other) > 0) {
                int g = state.who(v, other, 0);
                if (seat[g] > 0 && of.requests[g].inPrivate() == inPrivate && seat[g] <= cost.length) {
                    cost[seat[g] - 1]--;
                }
                return;
            }
        }
    }

    /** The cheapest column for each row by shortest augmenting paths; there are at least as many columns as rows. */
    private static int[] assigned(int[][] cost) {
        int rows = cost.length;
        int columns = cost[0].length;
        int[] rowPrice = new int[rows + 1];
        int[] columnPrice = new int[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            augment(cost, row, rowPrice, columnPrice, rowOf);
        }
        int[] chosen = new int[rows];
        for (int c = 1; c <= columns; c++) {
            if (rowOf[c] > 0) {
                chosen[rowOf[c] - 1] = c - 1;
            }
        }
        return chosen;
    }

    private static void augment(int[][] cost, int row, int[] rowPrice, int[] columnPrice, int[] rowOf) {
        int columns = columnPrice.length - 1;
        int[] least = new int[columns + 1];
        int[] from = new int[columns + 1];
        boolean[] done = new boolean[columns + 1];
        Arrays.fill(least, Integer.MAX_VALUE);
        rowOf[0] = row;
        int at = 0;
        do {
            done[at] = true;
            int r = rowOf[at];
            int step = Integer.MAX_VALUE;
            int next = 0;
            for (int c = 1; c <= columns; c++) {
                if (!done[c]) {
                    int now = cost[r - 1][c - 1] - rowPrice[r] - columnPrice[c];
                    if (now < least[c]) {
                        least[c] = now;
                        from[c] = at;
                    }
                    if (least[c] < step) {
                        step = least[c];
                        next = c;
                    }
                }
            }
            for (int c = 0; c <= columns; c++) {
                if (done[c]) {
                    rowPrice[rowOf[c]] += step;
                    columnPrice[c] -= step;
                } else {
                    least[c] -= step;
                }
            }
            at = next;
        } while (rowOf[at] != 0);
        while (at != 0) {
            rowOf[at] = rowOf[from[at]];
            at = from[at];
        }
    }
}
