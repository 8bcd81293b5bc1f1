package org.focalnet.meeting.schedule;

import java.util.Arrays;

/**
 * What all slots together leave room for: meetings of each delegation, at tables, in private rooms, with interpreters of a
 * type. Rows in that order. Any schedule keeps these, so the best that keeps only these bounds every schedule.
 */
final class Limits {

    final Instance of;
    final int delegations;
    final long[] most;

    Limits(Instance of) {
        this.of = of;
        delegations = of.delegations();
        most = new long[delegations + 2 + of.types.size()];
        long[] somewhere = new long[delegations];
        for (int e = 0; e < of.requests(); e++) {
            somewhere[of.one[e]] |= of.possible[e];
            somewhere[of.other[e]] |= of.possible[e];
        }
        for (int v = 0; v < delegations; v++) {
            most[v] = (long) Long.bitCount(somewhere[v]) * of.teams[v];
        }
        for (int t = 0; t < of.slots; t++) {
            long sides = 0;
            for (int v = 0; v < delegations; v++) {
                sides += (somewhere[v] >>> t & 1) * of.teams[v];
            }
            most[tables()] += Math.min(of.tables[t], sides / 2);
            most[rooms()] += Math.min(of.rooms[t], sides / 2);
            for (int l = 0; l < of.types.size(); l++) {
                most[type(l)] += of.interpreters[l][t];
            }
        }
    }

    int tables() {
        return delegations;
    }

    int rooms() {
        return delegations + 1;
    }

    int type(int type) {
        return delegations + 2 + type;
    }

    /** The rows in which a request counts. */
    int[] rows(int e) {
        int place = of.requests[e].inPrivate() ? rooms() : tables();
        return of.type[e] < 0
                ? new int[] {of.one[e], of.other[e], place}
                : new int[] {of.one[e], of.other[e], place, type(of.type[e])};
    }

    /** Meetings that each delegation could have if it were alone: by requests that are possible at all, and by slots. */
    static int[] attainable(Instance of) {
        int[] asked = new int[of.delegations()];
        for (int e = 0; e < of.requests(); e++) {
            asked[of.one[e]] += of.possible[e] == 0 ? 0 : 1;
            asked[of.other[e]] += of.possible[e] == 0 ? 0 : 1;
        }
        long[] most = new Limits(of).most;
        Arrays.setAll(asked, v -> (int) Math.min(asked[v], most[v]));
        return asked;
    }
}
