package org.focalnet.cooperation.match;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.cooperation.flow.Live;
import org.focalnet.cooperation.flow.Solution;
import org.focalnet.cooperation.flow.Verifier;
import org.jspecify.annotations.Nullable;

/**
 * The last result, brought up to date by single exact changes when something is posted, changes or goes: what stands stays,
 * the rest is best. Where a change is of another kind, all is weighed anew; both ways lead to the same result. Not for use
 * by two threads at once.
 */
final class Arrivals {

    private final YearMonth month;
    private final List<Fit> left;
    private final Live live;
    private Board board;

    private Arrivals(Weighing weighing, YearMonth month) {
        this.month = month;
        board = weighing.board();
        left = weighing.left();
        live = Live.of(weighing.result());
    }

    /** Weighs all that is there. */
    static Arrivals of(Board board, YearMonth today) {
        return new Arrivals(Weighing.of(board, today, false), today);
    }

    /** The result as it is now, with its proof. */
    Solution result() {
        return live.solution();
    }

    /** How many pairs were left out of it. */
    int left() {
        return left.size();
    }

    /** Says that what is matched was proposed, and stays. */
    void proposed(Fit fit) {
        live.lock(fit.need().id(), fit.offer().id());
    }

    /** Brings the result up to date; false where that takes a new one, and this one is to be used no more. */
    boolean advance(Board now, YearMonth today) {
        var change = new Change(board, now);
        if (!today.equals(month) || !change.simple()) {
            return false;
        }
        try {
            change.apply();
        } catch (ArithmeticException tooFar) { // prices have grown too long after very many changes
            return false;
        }
        board = now;
        Solution result = live.solution();
        Set<UUID> here = new HashSet<>();
        now.needs().forEach(side -> here.add(side.id()));
        now.offers().forEach(side -> here.add(side.id()));
        List<Fit> still = left.stream()
                .filter(fit -> here.contains(fit.need().id())
                        && here.contains(fit.offer().id()))
                .toList();
        return Verifier.improving(result.instance(), result, Weighing.omitted(result.instance(), still))
                .isEmpty();
    }

    /** What lies between two boards. */
    private final class Change {

        private final Map<UUID, Side> oldNeeds;
        private final Map<UUID, Side> oldOffers;
        private final Map<UUID, Side> needs;
        private final Map<UUID, Side> offers;
        private final Board now;
        /** Items that go, come, or go and come again as something else. */
        private final Set<UUID> renewed = new HashSet<>();

        private boolean simple = true;

        Change(Board before, Board now) {
            this.now = now;
            oldNeeds = byId(before.needs());
            oldOffers = byId(before.offers());
            needs = byId(now.needs());
            offers = byId(now.offers());
            renew(oldNeeds, needs);
            renew(oldOffers, offers);
            standings(before);
        }

        private static Map<UUID, Side> byId(List<Side> sides) {
            return sides.stream().collect(Collectors.toMap(Side::id, Function.identity()));
        }

        private void renew(Map<UUID, Side> old, Map<UUID, Side> fresh) {
            old.forEach((id, side) -> {
                Side other = fresh.get(id);
                if (other == null || !other.sameBut(side)) {
                    renewed.add(id);
                }
            });
            fresh.keySet().stream().filter(id -> !old.containsKey(id)).forEach(renewed::add);
        }

        private void standings(Board before) {
            Map<List<UUID>, Board.Standing> was = standing(before);
            Map<List<UUID>, Board.Standing> is = standing(now);
            refused(was, is);
            Set<Live.Pair> matched = new HashSet<>(live.pairs());
            Set<List<UUID>> all = new HashSet<>(was.keySet());
            all.addAll(is.keySet());
            for (List<UUID> pair : all) {
                boolean touched = renewed.contains(pair.getFirst()) || renewed.contains(pair.getLast());
                boolean stands = stands(is.get(pair));
                if (touched) {
                    simple &= !stands; // what stands is kept, not made: only a new result can begin with it
                } else if (stands) {
                    simple &= matched.contains(new Live.Pair(pair.getFirst(), pair.getLast()));
                } else {
                    simple &= is.containsKey(pair) && was.get(pair) == is.get(pair);
                }
            }
        }

        /** A need one of whose pairs was refused comes again without it. */
        private void refused(Map<List<UUID>, Board.Standing> was, Map<List<UUID>, Board.Standing> is) {
            is.forEach((pair, standing) -> {
                if (standing == Board.Standing.CLOSED && was.get(pair) != standing) {
                    renewed.add(pair.getFirst());
                }
            });
        }

        private static boolean stands(Board.@Nullable Standing standing) {
            return standing != null && standing != Board.Standing.CLOSED;
        }

        private static Map<List<UUID>, Board.Standing> standing(Board board) {
            return board.known().stream()
                    .collect(Collectors.toMap(pair -> List.of(pair.need(), pair.offer()), Board.Known::standing));
        }

        boolean simple() {
            return simple;
        }

        void apply() {
            oldNeeds.keySet().stream().filter(renewed::contains).sorted().forEach(live::removeNeed);
            oldOffers.keySet().stream().filter(renewed::contains).sorted().forEach(live::removeOffer);
            // The places of what stays first: who comes finds them as they are.
            Map<UUID, Integer> agreed = now.agreed();
            for (Side side : now.needs()) {
                if (!renewed.contains(side.id())) {
                    live.demand(side.id(), side.places() + agreed.getOrDefault(side.id(), 0));
                }
            }
            for (Side side : now.offers()) {
                if (!renewed.contains(side.id())) {
                    live.capacity(side.id(), side.places() + agreed.getOrDefault(side.id(), 0));
                }
            }
            come();
        }

        private void come() {
            Map<UUID, List<Live.Candidate>> ofNeeds = new HashMap<>();
            Map<UUID, List<Live.Candidate>> ofOffers = new HashMap<>();
            for (Fit fit : Candidates.touching(now, month, renewed)) {
                UUID need = fit.need().id();
                UUID offer = fit.offer().id();
                if (renewed.contains(offer)) {
                    ofOffers.computeIfAbsent(offer, id -> new ArrayList<>()).add(new Live.Candidate(need, fit.score()));
                } else {
                    ofNeeds.computeIfAbsent(need, id -> new ArrayList<>()).add(new Live.Candidate(offer, fit.score()));
                }
            }
            for (Side need : now.needs()) {
                if (renewed.contains(need.id())) {
                    live.addNeed(
                            need.id(), need.owner().value(), need.places(), ofNeeds.getOrDefault(need.id(), List.of()));
                }
            }
            for (Side offer : now.offers()) {
                if (renewed.contains(offer.id())) {
                    live.addOffer(
                            offer.id(),
                            offer.owner().value(),
                            offer.places(),
                            ofOffers.getOrDefault(offer.id(), List.of()));
                }
            }
        }
    }
}
