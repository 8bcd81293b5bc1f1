package org.focalnet.cooperation.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;

/**
 * All that is posted at one moment, and what became of each pair that was ever proposed. In the order of ids, so that two
 * of the same moment are equal.
 *
 * @param regions by member what may be said of where it is; those of whom nothing may be said are not in it
 */
record Board(List<Side> needs, List<Side> offers, List<Known> known, Map<MemberId, String> regions) {

    /** What became of a pair. */
    enum Standing {
        /** Proposed; nobody has answered. */
        OPEN,
        /** Proposed; one side said yes. */
        ANSWERED,
        /** Both said yes: a place of either side is used for it. */
        AGREED,
        /** One side said no, or let the time pass: it is not proposed again. */
        CLOSED
    }

    /** A pair that was proposed. */
    record Known(UUID need, UUID offer, Standing standing) {}

    Board {
        needs = sorted(needs);
        offers = sorted(offers);
        Set<UUID> here = new HashSet<>();
        needs.forEach(side -> here.add(side.id()));
        offers.forEach(side -> here.add(side.id()));
        // What one side withdrew, or lies frozen, is not weighed: the other has its place used or free all the same.
        known = known.stream()
                .filter(pair -> here.contains(pair.need()) && here.contains(pair.offer()))
                .sorted(Comparator.comparing(Known::need).thenComparing(Known::offer))
                .toList();
        regions = Map.copyOf(regions);
    }

    private static List<Side> sorted(List<Side> sides) {
        return sides.stream().sorted(Comparator.comparing(Side::id)).toList();
    }

    /** The standing of every pair, by need and then by offer. */
    Map<UUID, Map<UUID, Standing>> standings() {
        Map<UUID, Map<UUID, Standing>> standings = new HashMap<>();
        known.forEach(pair ->
                standings.computeIfAbsent(pair.need(), need -> new HashMap<>()).put(pair.offer(), pair.standing()));
        return standings;
    }

    /** How many pairs each need and each offer has in which both sides agreed. */
    Map<UUID, Integer> agreed() {
        Map<UUID, Integer> agreed = new HashMap<>();
        for (Known pair : known(Standing.AGREED)) {
            agreed.merge(pair.need(), 1, Integer::sum);
            agreed.merge(pair.offer(), 1, Integer::sum);
        }
        return agreed;
    }

    /** The pairs that stand so. */
    List<Known> known(Standing standing) {
        return known.stream().filter(pair -> pair.standing() == standing).toList();
    }
}
