package org.focalnet.meeting.schedule;

import java.util.Arrays;

/**
 * What a placed request is worth, all levels in one number: obligatory requests, then the floor of each delegation, then
 * what was agreed before stays, then weight. A unit of one level outweighs all that the levels below it can bring
 * together, but for one: a thousand moved meetings outweigh a dropped one.
 */
final class Levels {

    private static final long MANY = 1_000;

    final Instance of;
    /** What each request is worth wherever it is. */
    final long[] worth;
    /** Meetings of each delegation that count for the floor. */
    final int[] least;

    final long floor;
    final long stay;
    /** The slot that each request had before, or {@link State#OUT}. */
    final int[] before;

    /** Whether weight counts at all. */
    private final boolean weighs;
    /** What one step of weight is, which heat is measured by. */
    final double unit;

    /**
     * Only obligatory requests and the floor, and those by small numbers: what is lost for a while can so be won again. A
     * schedule that has all of both has them with any numbers.
     */
    static Levels raising(Instance of, int floor) {
        return new Levels(of, floor);
    }

    private Levels(Instance of, int floor) {
        this.of = of;
        before = new int[of.requests()];
        Arrays.fill(before, State.OUT);
        this.floor = 1;
        stay = 0;
        unit = 1;
        weighs = false;
        least = Arrays.stream(Limits.attainable(of))
                .map(d -> Math.min(d, floor))
                .toArray();
        worth = new long[of.requests()];
        Arrays.setAll(worth, e -> of.requests[e].obligatory() ? 3 : 0);
    }

    Levels(Instance of, int floor, int[] before) {
        this.of = of;
        this.before = before;
        weighs = true;
        unit = Math.max(1, Arrays.stream(of.weight).average().orElse(1) / 3);
        long weights = 1 + Arrays.stream(of.weight).asLongStream().sum();
        long incumbents = Arrays.stream(before).filter(t -> t != State.OUT).count();
        long unit = incumbents == 0 ? 0 : Math.min(incumbents + 1, MANY) * weights;
        stay = incumbents == 0 ? 0 : weights;
        this.floor = weights + incumbents * (unit + stay);
        least = Arrays.stream(Limits.attainable(of))
                .map(d -> Math.min(d, floor))
                .toArray();
        long must = Math.addExact(
                Math.multiplyExact(this.floor, 1L + Arrays.stream(least).sum()), this.floor);
        worth = new long[of.requests()];
        for (int e = 0; e < worth.length; e++) {
            worth[e] = of.weight[e] + (before[e] == State.OUT ? 0 : unit) + (of.requests[e].obligatory() ? must : 0);
        }
        Math.multiplyExact(must, 1L + of.requests());
    }

    /** What it brings to put a request that is out into a slot. */
    long gain(State state, int e, int slot) {
        long gain = before[e] == slot ? worth[e] + stay : worth[e];
        gain += state.count[of.one[e]] < least[of.one[e]] ? floor : 0;
        return gain + (state.count[of.other[e]] < least[of.other[e]] ? floor : 0);
    }

    /** What nothing exceeds: all that is possible held, each as often as it can, all in their slots, and this weight. */
    long most(long weight) {
        long most = weight + floor * Arrays.stream(least).asLongStream().sum();
        for (int e = 0; e < worth.length; e++) {
            if (of.possible[e] != 0) {
                most += weighs ? worth[e] - of.weight[e] : worth[e];
                most += before[e] != State.OUT && (of.possible[e] >>> before[e] & 1) != 0 ? stay : 0;
            }
        }
        return most;
    }

    /** The value of a whole schedule. */
    long value(State state) {
        long value = 0;
        for (int e = 0; e < worth.length; e++) {
            if (state.at[e] != State.OUT) {
                value += worth[e] + (before[e] == state.at[e] ? stay : 0);
            }
        }
        for (int v = 0; v < least.length; v++) {
            value += floor * Math.min(state.count[v], least[v]);
        }
        return value;
    }
}
