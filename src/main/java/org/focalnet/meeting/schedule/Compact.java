package org.focalnet.meeting.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The other kind of matchmaking meeting: everything that is asked for is held, with as few idle gaps as possible, and
 * nobody has many more of them than somebody else (Bofill and others, "Scheduling B2B meetings", 2014 and 2022). Here all
 * requests should be obligatory.
 */
public final class Compact {

    /**
     * What was found.
     *
     * @param gaps idle gaps of all delegations together
     * @param needed gaps that every schedule has that holds all requests: where the two are equal nothing is better
     * @param spread how many gaps one delegation has more than another at most
     */
    public record Result(Schedule schedule, int gaps, int needed, int spread) {

        public boolean proven() {
            return schedule.unscheduled().isEmpty() && gaps <= needed;
        }
    }

    /** Slots among which every choice of one delegation is looked at. */
    private static final int FEW = 22;

    private Compact() {}

    /**
     * Finds a schedule.
     *
     * @param difference how many gaps one delegation may have more than another
     */
    public static Result solve(Instance of, int difference, Budget budget, long seed) {
        long[] steps = {0};
        Schedule held = Solver.solve(of, Goal.BEST.floor(0).tidy(false).seed(seed), done -> {
            steps[0] = Math.max(steps[0], done);
            return 2 * budget.spent(done);
        });
        int needed = needed(of);
        var state = new State(of);
        state.become(held.slots());
        int[] none = new int[of.requests()];
        Arrays.fill(none, State.OUT);
        var tidy = new Tidy(state, none, difference, seed);
        double from = Math.min(.99, budget.spent(steps[0]));
        tidy.run(budget, steps[0], from, 1, needed);
        Schedule found = new Schedule(of, state.copy(), Tables.assign(state, null), held.bound());
        var gaps =
                found.idleGaps().values().stream().mapToInt(Integer::intValue).summaryStatistics();
        return new Result(
                found, (int) gaps.getSum(), needed, of.delegations() == 0 ? 0 : gaps.getMax() - gaps.getMin());
    }

    /** What each delegation needs if it were alone, together. */
    static int needed(Instance of) {
        int needed = 0;
        for (int v = 0; v < of.delegations(); v++) {
            List<Long> possible = new ArrayList<>();
            for (int e = 0; e < of.requests(); e++) {
                if (of.one[e] == v || of.other[e] == v) {
                    possible.add(of.possible[e]);
                }
            }
            needed += of.teams[v] == 1 ? needed(of, possible) : 0;
        }
        return needed;
    }

    /** The fewest gaps of any choice of slots that has enough of them for each kind of request. */
    private static int needed(Instance of, List<Long> possible) {
        long slots = possible.stream().reduce(0L, (a, b) -> a | b);
        int many = Long.bitCount(slots);
        if (many > FEW || possible.size() > many || possible.isEmpty()) {
            return 0;
        }
        long[] kinds = possible.stream().distinct().mapToLong(Long::longValue).toArray();
        long[] least = Arrays.stream(kinds)
                .map(kind -> possible.stream().filter(one -> (one & ~kind) == 0).count())
                .toArray();
        int fewest = Integer.MAX_VALUE;
        long last = 1L << many;
        for (long chosen = (1L << possible.size()) - 1; chosen < last && fewest > 0; ) {
            long met = Long.expand(chosen, slots);
            boolean enough = true;
            for (int k = 0; k < kinds.length; k++) {
                enough &= Long.bitCount(met & kinds[k]) >= least[k];
            }
            fewest = enough ? Math.min(fewest, of.gaps(met)) : fewest;
            // The next larger number with as many bits (Gosper).
            long low = chosen & -chosen;
            long ripple = chosen + low;
            chosen = (ripple ^ chosen) / low >>> 2 | ripple;
        }
        return fewest == Integer.MAX_VALUE ? 0 : fewest;
    }
}
