package org.focalnet.cooperation.match;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.focalnet.cooperation.Delivery;
import org.focalnet.cooperation.Form;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The pairs that may be proposed. An index by theme, form, delivery and language finds those worth looking at; the best of
 * each need, of each offer and of each need in each region are weighed, so that not everybody points at the same few offers.
 * All others are left out, and priced when the result is there: it is proved, not hoped, that none of them could help.
 */
final class Candidates {

    /** Best offers of a need that are weighed. */
    static final int OF_NEED = 50;

    /** Best needs of an offer that are weighed beside those. */
    static final int OF_OFFER = 20;

    /** Best offers of each region, for each need. */
    static final int OF_REGION = 3;

    private static final Comparator<Fit> BEST = Comparator.comparingInt(Fit::score)
            .reversed()
            .thenComparing(fit -> fit.need().id())
            .thenComparing(fit -> fit.offer().id());

    private final Board board;
    private final YearMonth today;
    private final Map<UUID, Map<UUID, Board.Standing>> standings;
    private final Map<Theme, BitSet> byTheme;
    private final Map<Form, BitSet> byForm;
    private final Map<Delivery, BitSet> byDelivery;
    private final Map<String, BitSet> byLanguage;
    private final Map<Boolean, BitSet> interpreted;

    /** The pairs to weigh, in the order of ids. */
    final List<Fit> weighed = new ArrayList<>();

    /** The pairs that may be proposed as well, but are left out unless their price says otherwise. */
    final List<Fit> left = new ArrayList<>();

    private Candidates(Board board, YearMonth today) {
        this.board = board;
        this.today = today;
        standings = board.standings();
        byTheme = index(board.offers(), offer -> offer.terms().themes());
        byForm = index(board.offers(), offer -> Set.of(form(offer)));
        byDelivery = index(board.offers(), offer -> Set.of(delivery(offer)));
        byLanguage = index(board.offers(), offer -> offer.terms().languages());
        interpreted = index(board.offers(), offer -> Set.of(offer.terms().interpretation()));
    }

    static Candidates of(Board board, YearMonth today) {
        var found = new Candidates(board, today);
        found.choose();
        return found;
    }

    /** All pairs that may be proposed of which one side is among these. */
    static List<Fit> touching(Board board, YearMonth today, Set<UUID> items) {
        var found = new Candidates(board, today);
        var those = new BitSet();
        for (int j = 0; j < board.offers().size(); j++) {
            those.set(j, items.contains(board.offers().get(j).id()));
        }
        List<Fit> touching = new ArrayList<>();
        for (Side need : board.needs()) {
            if (items.contains(need.id())) {
                touching.addAll(found.of(need, null));
            } else if (!those.isEmpty()) {
                touching.addAll(found.of(need, those));
            }
        }
        return touching;
    }

    private static <K> Map<K, BitSet> index(List<Side> offers, Function<Side, Set<K>> keys) {
        Map<K, BitSet> index = new HashMap<>();
        for (int j = 0; j < offers.size(); j++) {
            for (K key : keys.apply(offers.get(j))) {
                index.computeIfAbsent(key, one -> new BitSet()).set(j);
            }
        }
        return index;
    }

    private void choose() {
        Map<UUID, TreeSet<Fit>> byOffer = new HashMap<>();
        List<Fit> rest = new ArrayList<>();
        for (Side need : board.needs()) {
            List<Fit> fits = of(need, null);
            fits.sort(BEST);
            Map<String, Integer> regions = new HashMap<>();
            for (int at = 0; at < fits.size(); at++) {
                Fit fit = fits.get(at);
                String region = board.regions().get(fit.offer().owner());
                boolean near = region != null && regions.merge(region, 1, Integer::sum) <= OF_REGION;
                if (at < OF_NEED || near) {
                    weighed.add(fit);
                } else {
                    rest.add(fit);
                }
            }
        }
        for (Fit fit : rest) {
            TreeSet<Fit> best = byOffer.computeIfAbsent(fit.offer().id(), id -> new TreeSet<>(BEST));
            best.add(fit);
            if (best.size() > OF_OFFER) {
                best.pollLast();
            }
        }
        Set<Fit> also = new HashSet<>();
        byOffer.values().forEach(also::addAll);
        rest.forEach(fit -> (also.contains(fit) ? weighed : left).add(fit));
        weighed.sort(Comparator.comparing((Fit fit) -> fit.need().id())
                .thenComparing(fit -> fit.offer().id()));
    }

    /** All pairs of a need, or those of them with some offers, that may be proposed and were not refused. */
    private List<Fit> of(Side need, @Nullable BitSet some) {
        BitSet worth = any(byTheme, need.terms().themes());
        worth.and(any(byForm, matching(Form.values(), form(need)::fits)));
        worth.and(any(byDelivery, matching(Delivery.values(), delivery(need)::fits)));
        if (!need.terms().interpretation()) {
            BitSet spoken = any(byLanguage, need.terms().languages());
            spoken.or(any(interpreted, Set.of(true)));
            worth.and(spoken);
        }
        if (some != null) {
            worth.and(some);
        }
        Map<UUID, Board.Standing> known = standings.getOrDefault(need.id(), Map.of());
        List<Fit> fits = new ArrayList<>();
        for (int j = worth.nextSetBit(0); j >= 0; j = worth.nextSetBit(j + 1)) {
            Side offer = board.offers().get(j);
            if (known.get(offer.id()) != Board.Standing.CLOSED) {
                Fit.of(need, offer, today).ifPresent(fits::add);
            }
        }
        return fits;
    }

    private static Form form(Side side) {
        return Objects.requireNonNull(side.terms().form());
    }

    private static Delivery delivery(Side side) {
        return Objects.requireNonNull(side.terms().delivery());
    }

    private static <K> BitSet any(Map<K, BitSet> index, Iterable<K> keys) {
        var any = new BitSet();
        for (K key : keys) {
            BitSet those = index.get(key);
            if (those != null) {
                any.or(those);
            }
        }
        return any;
    }

    private static <E> List<E> matching(E[] all, Predicate<E> fits) {
        return Arrays.stream(all).filter(fits).toList();
    }
}
