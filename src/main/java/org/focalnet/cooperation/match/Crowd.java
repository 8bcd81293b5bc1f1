package org.focalnet.cooperation.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.flow.Instance;
import org.focalnet.cooperation.flow.Solution;

/**
 * Which members were weighed for each need and each offer. What follows from others is told only where at least five of
 * them could be meant.
 */
final class Crowd {

    /** Others of whom any could be meant. */
    static final int LEAST = 5;

    private final Map<UUID, Set<MemberId>> members = new HashMap<>();
    private final Map<UUID, Integer> best = new HashMap<>();

    Crowd(Board board, Solution result, List<Fit> left) {
        Instance instance = result.instance();
        for (int i = 0; i < instance.needs(); i++) {
            for (int e = instance.firstPair(i); e < instance.firstPair(i + 1); e++) {
                note(board.needs().get(i), board.offers().get(instance.pairOffer(e)), instance.score(e));
            }
        }
        left.forEach(fit -> note(fit.need(), fit.offer(), fit.score()));
    }

    private void note(Side need, Side offer, int score) {
        members.computeIfAbsent(need.id(), id -> new HashSet<>()).add(offer.owner());
        members.computeIfAbsent(offer.id(), id -> new HashSet<>()).add(need.owner());
        best.merge(need.id(), score, Math::max);
        best.merge(offer.id(), score, Math::max);
    }

    /** Whether at least five members beside this one were weighed for an item. */
    boolean around(UUID item, MemberId but) {
        Set<MemberId> there = members.getOrDefault(item, Set.of());
        return there.size() - (there.contains(but) ? 1 : 0) >= LEAST;
    }

    /** Whether nothing that was weighed for an item fits it better, and enough was. */
    boolean best(UUID item, MemberId given, int score) {
        return around(item, given) && best.getOrDefault(item, 0) <= score;
    }
}
