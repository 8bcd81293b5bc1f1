package org.focalnet.cooperation.match;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.focalnet.cooperation.flow.Instance;
import org.focalnet.cooperation.flow.InstanceBuilder;
import org.focalnet.cooperation.flow.InstanceBuilder.Before;
import org.focalnet.cooperation.flow.Solution;
import org.focalnet.cooperation.flow.Solver;
import org.focalnet.cooperation.flow.Verifier;

/**
 * All that is posted, weighed at once: which pairs are best proposed, and the proof. A need is given no more proposals than
 * it wants partners; what both agreed, or one accepted, stays.
 *
 * @param result which pairs, with the prices that prove it best
 * @param left pairs that were left out of it, of which none could have helped
 */
record Weighing(Board board, Solution result, List<Fit> left) {

    /**
     * Weighs.
     *
     * @param round whether proposals that nobody answered may go for fairer ones, as in an announced round; else they stay
     */
    static Weighing of(Board board, YearMonth today, boolean round) {
        Candidates candidates = Candidates.of(board, today);
        Map<UUID, Map<UUID, Before>> before = before(board, round);
        List<Fit> weighed = new ArrayList<>(candidates.weighed);
        List<Fit> left = new ArrayList<>(candidates.left);
        left.removeIf(fit -> before.getOrDefault(fit.need().id(), Map.of())
                        .containsKey(fit.offer().id())
                && weighed.add(fit));
        while (true) {
            Instance instance = instance(board, weighed, before);
            Solution result = Solver.solve(instance);
            Set<Verifier.Omitted> improving =
                    new HashSet<>(Verifier.improving(instance, result, omitted(instance, left)));
            if (improving.isEmpty()) {
                return new Weighing(board, result, List.copyOf(left));
            }
            left.removeIf(fit -> improving.contains(omitted(instance, fit)) && weighed.add(fit));
        }
    }

    private static Map<UUID, Map<UUID, Before>> before(Board board, boolean round) {
        Map<UUID, Map<UUID, Before>> before = new HashMap<>();
        for (Board.Known pair : board.known()) {
            if (pair.standing() != Board.Standing.CLOSED) {
                before.computeIfAbsent(pair.need(), need -> new HashMap<>())
                        .put(
                                pair.offer(),
                                round && pair.standing() == Board.Standing.OPEN ? Before.PROPOSED : Before.LOCKED);
            }
        }
        return before;
    }

    private static Instance instance(Board board, List<Fit> weighed, Map<UUID, Map<UUID, Before>> before) {
        var builder = new InstanceBuilder();
        Map<UUID, Integer> agreed = board.agreed();
        Map<UUID, Integer> needs = new HashMap<>();
        Map<UUID, Integer> offers = new HashMap<>();
        for (Side need : board.needs()) {
            int units = need.places() + agreed.getOrDefault(need.id(), 0);
            needs.put(need.id(), builder.need(need.id(), need.owner().value(), units));
        }
        for (Side offer : board.offers()) {
            int units = offer.places() + agreed.getOrDefault(offer.id(), 0);
            offers.put(offer.id(), builder.offer(offer.id(), offer.owner().value(), units));
        }
        Map<UUID, Map<UUID, Before>> rest = new HashMap<>();
        before.forEach((need, pairs) -> rest.put(need, new HashMap<>(pairs)));
        for (Fit fit : weighed) {
            Map<UUID, Before> pairs = rest.getOrDefault(fit.need().id(), new HashMap<>());
            Before was = pairs.remove(fit.offer().id());
            builder.pair(
                    number(needs, fit.need().id()),
                    number(offers, fit.offer().id()),
                    fit.score(),
                    was == null ? Before.NEW : was);
        }
        // What was agreed or accepted stays, also where it fits no longer because its months are over.
        rest.forEach((need, pairs) -> pairs.forEach((offer, was) -> {
            if (was == Before.LOCKED) {
                builder.pair(number(needs, need), number(offers, offer), 0, was);
            }
        }));
        return builder.build();
    }

    private static int number(Map<UUID, Integer> numbers, UUID id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    /** The pairs that are matched and were not proposed before, in the order of ids. */
    List<Fit> fresh() {
        return fresh(board, result);
    }

    static List<Fit> fresh(Board board, Solution result) {
        Map<UUID, Map<UUID, Board.Standing>> standings = board.standings();
        Instance instance = result.instance();
        List<Fit> fresh = new ArrayList<>();
        for (int i = 0; i < instance.needs(); i++) {
            Side need = board.needs().get(i);
            Map<UUID, Board.Standing> known = standings.getOrDefault(need.id(), Map.of());
            for (int e = instance.firstPair(i); e < instance.firstPair(i + 1); e++) {
                Side offer = board.offers().get(instance.pairOffer(e));
                if (result.matched(e) && !known.containsKey(offer.id())) {
                    fresh.add(new Fit(need, offer, instance.score(e)));
                }
            }
        }
        return fresh;
    }

    /** The proposals that nobody answered and that are matched no longer. */
    List<Board.Known> dropped() {
        Instance instance = result.instance();
        return board.known(Board.Standing.OPEN).stream()
                .filter(pair -> {
                    int e = instance.pair(instance.need(pair.need()), instance.offer(pair.offer()));
                    return e < 0 || !result.matched(e);
                })
                .toList();
    }

    /** Pairs as the verifier asks for them, by their numbers in an instance. */
    static List<Verifier.Omitted> omitted(Instance instance, List<Fit> left) {
        return left.stream().map(fit -> omitted(instance, fit)).toList();
    }

    private static Verifier.Omitted omitted(Instance instance, Fit fit) {
        return new Verifier.Omitted(
                instance.need(fit.need().id()), instance.offer(fit.offer().id()), fit.score());
    }
}
