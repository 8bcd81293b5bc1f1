package org.focalnet.cooperation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.cooperation.MatchReason;
import org.focalnet.cooperation.flow.Explainer;
import org.focalnet.cooperation.flow.Explanation;
import org.focalnet.cooperation.flow.Instance;
import org.focalnet.cooperation.flow.Live;
import org.focalnet.cooperation.flow.Solution;
import org.jspecify.annotations.Nullable;

/**
 * What one side is told of why a pair was not proposed: only of what it may read, and of others only where five could be
 * meant. Where nothing may be told there is no row, as there is none where the other side does not want to be brought
 * together: the two look alike.
 *
 * @param morePoints by so much better a fit the pair would have been proposed; 0 where no fit would do, or it is not told
 * @param morePlaces whether one more place of the own offer would have brought the pair about
 */
record Told(UUID own, UUID other, MatchReason reason, int morePoints, boolean morePlaces) {

    /** Beyond so many pairs it is not tried what more places of each offer would do: a copy of all pairs each. */
    private static final int PAIRS = 100_000;

    /** So many pairs of a need, the best, are explained: each takes a search through the network. */
    private static final int OF_NEED = 20;

    /** For each side of each pair that could have been proposed and was not. */
    static List<Told> of(Weighing weighing) {
        return new Telling(weighing).told();
    }

    private static final class Telling {

        private final Board board;
        private final Solution result;
        private final Instance instance;
        private final Crowd crowd;
        private final Explainer explainer;
        private final int[] taken;
        private final Map<UUID, Set<UUID>> brought = new HashMap<>();

        Telling(Weighing weighing) {
            board = weighing.board();
            result = weighing.result();
            instance = result.instance();
            crowd = new Crowd(board, result, weighing.left());
            explainer = new Explainer(Live.of(result));
            taken = result.taken();
        }

        List<Told> told() {
            List<Told> told = new ArrayList<>();
            for (int i = 0; i < instance.needs(); i++) {
                Side need = board.needs().get(i);
                List<Integer> best = new ArrayList<>();
                for (int e = instance.firstPair(i); e < instance.firstPair(i + 1); e++) {
                    if (!result.matched(e) && read(need, board.offers().get(instance.pairOffer(e)))) {
                        best.add(e);
                    }
                }
                best.sort(Comparator.comparingInt(instance::score).reversed());
                for (int e : best.subList(0, Math.min(OF_NEED, best.size()))) {
                    add(told, need, board.offers().get(instance.pairOffer(e)), i, instance.pairOffer(e));
                }
            }
            return told;
        }

        /** Whether one of the two reads the other: else there is nobody to tell. */
        private static boolean read(Side need, Side offer) {
            return offer.readBy(need.owner()) || need.readBy(offer.owner());
        }

        private void add(List<Told> told, Side need, Side offer, int i, int j) {
            boolean needReads = offer.readBy(need.owner());
            boolean offerReads = need.readBy(offer.owner());
            boolean served = result.served(i) >= instance.demand(i);
            boolean full = taken[j] >= instance.capacity(j);
            Explanation why = explainer.explain(need.id(), offer.id());
            boolean manyAsk = crowd.around(offer.id(), need.owner());
            boolean manyOffer = crowd.around(need.id(), offer.owner());
            boolean many = manyAsk && manyOffer;
            if (needReads) {
                MatchReason reason = served ? MatchReason.SERVED : reason(why, full, taken[j], manyAsk, many);
                row(told, need, offer, reason, many ? why.moreScore() : 0, false);
            }
            if (offerReads) {
                MatchReason reason = full ? MatchReason.FULL : reason(why, served, result.served(i), manyOffer, many);
                boolean one = full && brings(offer, need);
                row(told, offer, need, reason, many ? why.moreScore() : 0, one);
            }
        }

        private static void row(
                List<Told> told, Side own, Side other, @Nullable MatchReason reason, int more, boolean places) {
            if (reason != null) {
                told.add(new Told(own.id(), other.id(), reason, Math.max(0, more), places));
            }
        }

        /**
         * What follows from others, where five could be meant.
         *
         * @param given how many places of the other side are given: fewer than five are not told of
         * @param those whether at least five others were weighed for what the other side has
         * @param both whether that holds for either side: then also what weighs between those who ask and those who help
         */
        private static @Nullable MatchReason reason(
                Explanation why, boolean theirsGiven, int given, boolean those, boolean both) {
            return switch (why.reason()) {
                case MATCHED, NO_CANDIDATE, GIVE_LIMIT, RECEIVE_LIMIT -> null;
                case FAIRNESS -> both ? MatchReason.FAIRNESS : null;
                case LOAD -> both ? MatchReason.LOAD : null;
                case OFFER_FULL, LOCKED, NEED_SERVED, OUTWEIGHED -> {
                    if (theirsGiven) {
                        yield those && given >= Crowd.LEAST ? MatchReason.TAKEN : null;
                    }
                    yield both ? MatchReason.OUTWEIGHED : null;
                }
            };
        }

        private boolean brings(Side offer, Side need) {
            return instance.pairs() <= PAIRS
                    && brought.computeIfAbsent(offer.id(), id -> new HashSet<>(explainer.broughtByOneMore(id)))
                            .contains(need.id());
        }
    }
}
