package org.focalnet.meeting.schedule;

import java.util.Arrays;
import java.util.function.Consumer;

/** Every schedule of a tiny instance, one after the other, by rules written down once more. */
final class Exhaustive {

    private final Instance of;
    private final int[] at;
    private final Consumer<int[]> each;

    private Exhaustive(Instance of, Consumer<int[]> each) {
        this.of = of;
        this.each = each;
        at = new int[of.requests()];
        Arrays.fill(at, -1);
    }

    /** Tells the slot of each request, -1 for those that are out. */
    static void all(Instance of, Consumer<int[]> each) {
        new Exhaustive(of, each).from(0);
    }

    private void from(int e) {
        if (e == at.length) {
            if (transit()) {
                each.accept(at);
            }
            return;
        }
        if (of.request(e).lockedSlot() == null) {
            from(e + 1);
        }
        for (int t = 0; t < of.slots(); t++) {
            at[e] = t;
            if (fits(e)) {
                from(e + 1);
            }
        }
        at[e] = -1;
    }

    private boolean fits(int e) {
        int t = at[e];
        Request request = of.request(e);
        Integer locked = request.lockedSlot();
        if (locked != null && locked != t
                || !request.slots().isEmpty() && !request.slots().contains(t)) {
            return false;
        }
        int same = 0;
        int heard = 0;
        int[] meets = new int[of.delegations()];
        for (int f = 0; f <= e; f++) {
            if (at[f] == t) {
                same += of.request(f).inPrivate() == request.inPrivate() ? 1 : 0;
                heard += request.interpreter() != null
                                && request.interpreter().equals(of.request(f).interpreter())
                        ? 1
                        : 0;
                meets[of.one(f)]++;
                meets[of.other(f)]++;
            }
        }
        boolean place = same <= (request.inPrivate() ? of.privateRooms(t) : of.tables(t));
        boolean voice = request.interpreter() == null || heard <= of.interpreters(request.interpreter(), t);
        boolean there = of.present(of.one(e), t) && of.present(of.other(e), t);
        return place
                && voice
                && there
                && meets[of.one(e)] <= of.teams(of.one(e))
                && meets[of.other(e)] <= of.teams(of.other(e));
    }

    private boolean transit() {
        for (int e = 0; e < at.length; e++) {
            for (int f = 0; f < at.length; f++) {
                boolean near = at[e] >= 0
                        && at[f] > at[e]
                        && at[f] - at[e] <= of.transit()
                        && of.group(at[e]) == of.group(at[f])
                        && of.request(e).inPrivate() != of.request(f).inPrivate();
                if (near && (alone(e, of.one(f)) || alone(e, of.other(f)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean alone(int e, int delegation) {
        return (of.one(e) == delegation || of.other(e) == delegation) && of.teams(delegation) == 1;
    }

    static long weight(Instance of, int[] at) {
        long weight = 0;
        for (int e = 0; e < at.length; e++) {
            weight += at[e] < 0 ? 0 : of.request(e).weight();
        }
        return weight;
    }

    static int obligatory(Instance of, int[] at) {
        int held = 0;
        for (int e = 0; e < at.length; e++) {
            held += at[e] >= 0 && of.request(e).obligatory() ? 1 : 0;
        }
        return held;
    }

    /** A schedule with these slots and no places. */
    static Schedule schedule(Instance of, int[] at) {
        return new Schedule(of, at.clone(), new int[at.length], null);
    }
}
