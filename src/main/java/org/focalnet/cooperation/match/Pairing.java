package org.focalnet.cooperation.match;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which pairs to propose. In rounds: nobody is given a second proposal while another has none, and within a round the
 * best fits come first. Ties fall by id, so the result does not depend on the order in which things are read.
 */
final class Pairing {

    /** Open proposals that a need has at most: more would be noise for both sides. */
    static final int OPEN = 3;

    /** A pair that was found before, whatever became of it. */
    record Known(UUID need, UUID offer, boolean open) {}

    private static final Comparator<Fit> BEST = Comparator.comparingInt(Fit::score)
            .reversed()
            .thenComparing(fit -> fit.need().id())
            .thenComparing(fit -> fit.offer().id());

    private Pairing() {}

    static List<Fit> propose(
            Collection<Side> needs, Collection<Side> offers, Collection<Known> known, YearMonth today) {
        Map<UUID, Integer> openByNeed = new HashMap<>();
        Map<UUID, Integer> places = new HashMap<>();
        offers.forEach(offer -> places.put(offer.id(), offer.places()));
        for (Known pair : known) {
            if (pair.open()) {
                openByNeed.merge(pair.need(), 1, Integer::sum);
                places.computeIfPresent(pair.offer(), (id, left) -> left - 1);
            }
        }
        List<Fit> candidates = candidates(needs, offers, known, today);
        List<Fit> chosen = new ArrayList<>();
        for (int round = 1; round <= OPEN; round++) {
            for (var fits = candidates.iterator(); fits.hasNext(); ) {
                Fit fit = fits.next();
                UUID need = fit.need().id();
                UUID offer = fit.offer().id();
                if (openByNeed.getOrDefault(need, 0) < round && places.getOrDefault(offer, 0) > 0) {
                    openByNeed.merge(need, 1, Integer::sum);
                    places.merge(offer, -1, Integer::sum);
                    chosen.add(fit);
                    fits.remove();
                }
            }
        }
        return chosen;
    }

    private static List<Fit> candidates(
            Collection<Side> needs, Collection<Side> offers, Collection<Known> known, YearMonth today) {
        Set<List<UUID>> before = new java.util.HashSet<>();
        known.forEach(pair -> before.add(List.of(pair.need(), pair.offer())));
        List<Fit> fits = new ArrayList<>();
        for (Side need : needs) {
            for (Side offer : offers) {
                if (!before.contains(List.of(need.id(), offer.id()))) {
                    Fit.of(need, offer, today).ifPresent(fits::add);
                }
            }
        }
        fits.sort(BEST);
        return fits;
    }
}
