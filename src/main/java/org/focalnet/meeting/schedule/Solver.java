package org.focalnet.meeting.schedule;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds a schedule, level by level: what is locked; as many obligatory requests as possible; the floor of each delegation;
 * as little change as possible where there is an earlier schedule; weight; few idle gaps; few changes of table. It can be
 * stopped at any time and has a schedule that holds whenever it is.
 */
public final class Solver {

    /** How many floors are tried at most, and the part of the budget for each. */
    private static final int ATTEMPTS = 4;

    private static final double RAISING = 0.1;
    /** The part of the budget after which only gaps are made fewer. */
    private static final double SEARCHING = 0.85;

    private final Instance of;
    private final Goal goal;
    private final Budget budget;
    private final Consumer<Progress> listener;
    private final int[] before;
    private final State state;
    private long told = Long.MIN_VALUE;
    private long steps;

    private Solver(Instance of, Goal goal, Budget budget, Consumer<Progress> listener) {
        this.of = of;
        this.goal = goal;
        this.budget = budget;
        this.listener = listener;
        before = before(of, goal);
        state = new State(of);
        of.lockedRequests().forEach(e -> state.put(e, Long.numberOfTrailingZeros(of.possible[e])));
    }

    public static Schedule solve(Instance of, Goal goal, Budget budget) {
        return solve(of, goal, budget, any -> {});
    }

    /** The same, with somebody who is told whenever there is something better, every few hundred steps at most. */
    public static Schedule solve(Instance of, Goal goal, Budget budget, Consumer<Progress> listener) {
        return new Solver(of, goal, budget, listener).solve();
    }

    private Schedule solve() {
        Bound bound = Bound.of(of, true, 0);
        int asked = goal.floor() >= 0
                ? goal.floor()
                : Relaxation.highestFloor(of, bound.obligatory(), InstanceBuilder.MOST_SLOTS * 16);
        if (asked > 0 || Arrays.stream(of.requests).anyMatch(Request::obligatory)) {
            asked = raise(asked);
            bound = asked == 0 ? bound : Bound.of(of, true, asked);
        }
        search(bound, asked, goal.tidy() ? SEARCHING : 1);
        if (goal.tidy()) {
            double from = Math.min(1, budget.spent(steps));
            new Tidy(state, before, Integer.MAX_VALUE, goal.seed()).run(budget, steps, from, 1, 0);
        }
        Schedule found = schedule(bound);
        tell(bound, state.at, 1);
        return new Schedule(of, state.copy(), Tables.assign(state, goal.earlier()), proof(found, bound));
    }

    /** The largest floor that is found in time: a floor that nobody reaches would only cost weight. */
    private int raise(int asked) {
        int reached = 0;
        int tried = asked;
        int open = asked;
        double begun = budget.spent(steps);
        for (int k = 1; k <= ATTEMPTS && (k == 1 || reached < open); k++) {
            raise(Bound.of(of, true, tried), tried, begun + (1 - begun) * RAISING * k);
            reached = Math.max(reached, Math.min(tried, schedule(null).floor()));
            open = reached == tried ? open : tried - 1;
            tried = (reached + open + 1) / 2;
        }
        return reached;
    }

    private void raise(Bound bound, int floor, double part) {
        var whole = new Levels(of, floor, before);
        new Search(state, whole, bound, goal.seed(), steps).fill(whole);
        var levels = Levels.raising(of, floor);
        var search = new Search(state, levels, bound, goal.seed(), steps);
        search.run(budget, part, spent -> search.bestValue() >= levels.most(0));
        state.become(search.best());
        steps = search.steps();
        tell(bound, state.at, budget.spent(steps));
    }

    /** Searches until all levels are as good as they can be, or as good as was asked for. */
    private void search(Bound bound, int floor, double part) {
        var levels = new Levels(of, floor, before);
        var search = new Search(state, levels, bound, goal.seed(), steps);
        search.fill(levels);
        long rest = levels.most(0);
        search.run(budget, part, spent -> {
            long value = search.bestValue();
            if (told != value) {
                told = value;
                tell(bound, search.best(), spent);
            }
            return value >= rest + bound.value()
                    || goal.enough() < 100
                            && value - weight(search.best()) >= rest
                            && bound.percent(weight(search.best())) >= goal.enough();
        });
        state.become(search.best());
        steps = search.steps();
    }

    private Schedule schedule(@Nullable Bound bound) {
        return new Schedule(of, state.copy(), new int[of.requests()], bound);
    }

    /** The bound that speaks of schedules such as this one. */
    private static Bound proof(Schedule found, Bound tried) {
        boolean obligatory = found.everyObligatory();
        int floor = Math.min(found.floor(), tried.floor());
        boolean same = floor == tried.floor() && (obligatory || !tried.obligatory());
        return same ? tried : Bound.of(found.instance(), obligatory, floor);
    }

    /** The slots of the earlier schedule. */
    private static int[] before(Instance of, Goal goal) {
        int[] before = new int[of.requests()];
        Arrays.fill(before, State.OUT);
        Schedule earlier = goal.earlier();
        for (int e = 0; e < before.length && earlier != null; e++) {
            Integer slot = earlier.slot(of.requests[e].id());
            before[e] = slot == null || slot >= of.slots ? State.OUT : slot;
        }
        return before;
    }

    private long weight(int[] at) {
        long weight = 0;
        for (int e = 0; e < at.length; e++) {
            weight += at[e] == State.OUT ? 0 : of.weight[e];
        }
        return weight;
    }

    private void tell(Bound bound, int[] at, double spent) {
        long weight = weight(at);
        listener.accept(new Progress(weight, bound.value(), bound.percent(weight), steps, spent));
    }
}
