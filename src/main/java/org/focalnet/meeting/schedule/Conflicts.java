package org.focalnet.meeting.schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which obligatory requests exclude each other: a set that cannot be held is made smaller, one request after the
 * other, as long as it still cannot (a deletion filter, Chinneck 1997). What is tried first are the requests of one
 * delegation, of one kind of room and of one interpreter type, for there conflicts are easily understood.
 */
public final class Conflicts {

    /** Requests looked at in one proof at most. */
    private static final long STEPS = 400_000;

    private final Instance of;
    private boolean proven;

    private Conflicts(Instance of) {
        this.of = of;
    }

    /** Conflicts without a request in common; none where all obligatory requests can be held, or nothing was proven. */
    public static List<Conflict> find(Instance of) {
        return new Conflicts(of).find();
    }

    private List<Conflict> find() {
        List<Conflict> found = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int e = 0; e < of.requests(); e++) {
            if (of.requests[e].obligatory() && !of.locked[e]) {
                left.add(e);
            }
        }
        while (true) {
            List<Integer> smallest = smallest(left);
            if (smallest.isEmpty()) {
                return found;
            }
            found.add(new Conflict(smallest.stream().map(e -> of.requests[e]).toList(), proven));
            left.removeAll(smallest);
        }
    }

    /** A minimal set that cannot be held, of those; empty where there is none, or none is found. */
    private List<Integer> smallest(List<Integer> among) {
        List<Integer> best = List.of();
        boolean bestProven = false;
        for (List<Integer> part : parts(among)) {
            if (tried(part) == Exact.Answer.IMPOSSIBLE) {
                List<Integer> filtered = filtered(part);
                if (best.isEmpty() || filtered.size() < best.size() || proven && !bestProven) {
                    best = filtered;
                    bestProven = proven;
                }
            }
        }
        if (best.isEmpty() && tried(among) == Exact.Answer.IMPOSSIBLE) {
            best = filtered(among);
            bestProven = proven;
        }
        proven = bestProven;
        return best;
    }

    private List<List<Integer>> parts(List<Integer> among) {
        List<List<Integer>> parts = new ArrayList<>();
        among.forEach(e -> parts.add(List.of(e)));
        for (int v = 0; v < of.delegations(); v++) {
            int delegation = v;
            parts.add(among.stream()
                    .filter(e -> of.one[e] == delegation || of.other[e] == delegation)
                    .toList());
        }
        for (int l = 0; l < of.types.size(); l++) {
            int type = l;
            parts.add(among.stream().filter(e -> of.type[e] == type).toList());
        }
        parts.add(among.stream().filter(e -> of.requests[e].inPrivate()).toList());
        parts.add(among.stream().filter(e -> !of.requests[e].inPrivate()).toList());
        return parts;
    }

    private List<Integer> filtered(List<Integer> impossible) {
        List<Integer> kept = new ArrayList<>(impossible);
        proven = true;
        for (Integer e : impossible) {
            List<Integer> without = new ArrayList<>(kept);
            without.remove(e);
            Exact.Answer answer = tried(without);
            if (answer == Exact.Answer.IMPOSSIBLE) {
                kept = without;
            } else {
                // Larger sets than this one are asked first, so what is possible here is so for every smaller one.
                proven &= answer == Exact.Answer.POSSIBLE;
            }
        }
        return kept;
    }

    private Exact.Answer tried(List<Integer> those) {
        int[] requests = those.stream().mapToInt(Integer::intValue).toArray();
        return new Exact(of, requests, STEPS).answer();
    }
}
