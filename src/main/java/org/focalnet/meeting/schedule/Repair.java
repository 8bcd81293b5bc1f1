package org.focalnet.meeting.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes an agreed schedule good after a {@link Disruption}, at once: what can stay where it is stays; what lost its place
 * goes to a free slot, else by a short chain that moves as few others as possible; only what finds no place at all is
 * dropped, the least worthy first. Tables stay too. What there is room for then comes in.
 */
public final class Repair {

    /** What became of a request. */
    public enum Kind {
        KEPT,
        MOVED,
        DROPPED,
        ADDED
    }

    /**
     * What became of a request that was held before or is held now.
     *
     * @param from its slot before, null where it had none
     * @param to its slot now, null where it has none
     */
    public record Change(
            Kind kind,
            Request request,
            @Nullable Integer from,
            @Nullable Integer to) {}

    /** A schedule and what is other than before; withdrawn requests are in neither. */
    public record Result(Schedule schedule, List<Change> changes) {

        /** All of this kind. */
        public List<Change> all(Kind kind) {
            return changes.stream().filter(change -> change.kind() == kind).toList();
        }
    }

    private static final int TRIES = 120;
    private static final int STEPS = 12_000;
    private static final int LENGTH = 8;

    private final Instance of;
    private final Schedule agreed;
    private final State state;
    private final Levels levels;
    private final Chains chains;

    private Repair(Schedule agreed, Instance now) {
        of = now;
        this.agreed = agreed;
        state = new State(now);
        int[] before = new int[now.requests()];
        for (int e = 0; e < before.length; e++) {
            Integer slot = agreed.slot(now.requests[e].id());
            before[e] = slot == null || slot >= now.slots ? State.OUT : slot;
        }
        levels = new Levels(now, 0, before);
        keep();
        chains = new Chains(state, levels, new Dice(1), LENGTH);
    }

    /** Repairs at once: some milliseconds for a network of two hundred delegations. */
    public static Result repair(Schedule agreed, Instance now) {
        var repair = new Repair(agreed, now);
        repair.place();
        return repair.result(null);
    }

    /**
     * Goes on from a repaired schedule: fewer dropped, fewer moved, then more weight.
     *
     * @param agreed the schedule before the disruption, which changes are counted from
     */
    public static Result improve(Schedule agreed, Schedule repaired, Budget budget, long seed) {
        var repair = new Repair(agreed, repaired.instance());
        repair.state.become(repaired.slots());
        Bound bound = Bound.of(repaired.instance(), repaired.everyObligatory(), 0);
        repair.search(bound, budget, seed);
        return repair.result(bound);
    }

    /** Everything that may stay where it is, the most worthy first. */
    private void keep() {
        of.lockedRequests().forEach(e -> state.put(e, Long.numberOfTrailingZeros(of.possible[e])));
        for (int e : order(e -> state.at[e] == State.OUT && levels.before[e] != State.OUT)) {
            if ((state.spare(e) >>> levels.before[e] & 1) != 0) {
                state.put(e, levels.before[e]);
            }
        }
    }

    private List<Integer> order(java.util.function.IntPredicate which) {
        List<Integer> order = new ArrayList<>();
        for (int e = 0; e < of.requests(); e++) {
            if (which.test(e)) {
                order.add(e);
            }
        }
        order.sort(Comparator.comparingLong((Integer e) -> levels.worth[e]).reversed());
        return order;
    }

    private void place() {
        List<Integer> missing = order(e -> state.at[e] == State.OUT
                && chains.reach(e) != 0
                && (levels.before[e] != State.OUT || of.requests[e].obligatory()));
        missing.forEach(this::place);
        boolean left = missing.stream().anyMatch(e -> state.at[e] == State.OUT);
        if (left) {
            search(null, Budget.steps(STEPS), 1);
        }
        for (int e : order(e -> state.at[e] == State.OUT)) {
            long bits = state.spare(e);
            if (bits != 0) {
                state.put(e, nearest(bits, levels.before[e]));
            }
        }
    }

    private static int nearest(long bits, int wanted) {
        int best = Long.numberOfTrailingZeros(bits);
        for (long left = bits; wanted >= 0 && left != 0; left &= left - 1) {
            int t = Long.numberOfTrailingZeros(left);
            best = Math.abs(t - wanted) < Math.abs(best - wanted) ? t : best;
        }
        return best;
    }

    /** The best of several chains: the levels count a dropped one most, then a moved one, then weight. */
    private void place(int e) {
        long bits = state.at[e] == State.OUT ? state.spare(e) : 0;
        chains.begin();
        if (state.at[e] != State.OUT || bits != 0) {
            if (bits != 0) {
                chains.put(e, nearest(bits, levels.before[e]));
            }
            return;
        }
        long before = chains.value;
        long best = 0;
        int[] wanted = {};
        for (int k = 0; k < TRIES; k++) {
            if (chains.insert(e, chains.slot(e)) && chains.value - before > best) {
                best = chains.value - before;
                wanted = moves();
            }
            chains.back(0);
        }
        for (int k = 0; k < wanted.length; k += 2) {
            if (state.at[wanted[k]] != State.OUT) {
                chains.take(wanted[k]);
            }
        }
        for (int k = 0; k < wanted.length; k += 2) {
            if (wanted[k + 1] != State.OUT) {
                chains.put(wanted[k], wanted[k + 1]);
            }
        }
    }

    /** The requests that a chain touched, each with the slot it has now. */
    private int[] moves() {
        int[] those = new int[chains.written()];
        Arrays.setAll(those, chains::request);
        return Arrays.stream(those)
                .distinct()
                .flatMap(e -> Arrays.stream(new int[] {e, state.at[e]}))
                .toArray();
    }

    private void search(@Nullable Bound bound, Budget budget, long seed) {
        var search = new Search(state, levels, bound, seed, 0);
        long best = levels.most(
                bound == null ? Arrays.stream(of.weight).asLongStream().sum() : bound.value());
        search.run(budget, 1, spent -> search.bestValue() >= best);
        state.become(search.best());
    }

    private Result result(@Nullable Bound bound) {
        int[] seats = Tables.assign(state, agreed);
        List<Change> changes = new ArrayList<>();
        for (int e = 0; e < of.requests(); e++) {
            Integer from = agreed.slot(of.requests[e].id());
            Integer to = state.at[e] == State.OUT ? null : state.at[e];
            if (from != null || to != null) {
                Kind kind = from == null
                        ? Kind.ADDED
                        : to == null ? Kind.DROPPED : from.equals(to) ? Kind.KEPT : Kind.MOVED;
                changes.add(new Change(kind, of.requests[e], from, to));
            }
        }
        return new Result(new Schedule(of, state.copy(), seats, bound), List.copyOf(changes));
    }
}
