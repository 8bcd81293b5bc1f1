package org.focalnet.cooperation.desk;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Fitting;
import org.focalnet.cooperation.Terms;

/**
 * A need that waits, with the offers that come nearest to it: all of it readable by the secretariat, nothing of proposals.
 */
public record Still(Item need, List<Near> near) {

    /** Offers that are shown for a need. */
    private static final int MOST = 3;

    /** A need or an offer as it is posted. */
    public record Item(UUID id, MemberId owner, String title, String language, Terms terms, Instant posted) {}

    /**
     * An offer beside a need.
     *
     * @param broken the rules that the two do not keep
     */
    public record Near(Item offer, List<Fitting.Rule> broken, int score) {}

    /** Why it waits. */
    public enum Why {
        /** There are offers that fit: their places, or their answers, are what is missing. */
        FITS,
        /** One thing stands between it and an offer. */
        NEARLY,
        /** Nothing that is offered is near. */
        NOTHING
    }

    static Still of(Item need, List<Item> offers, YearMonth today) {
        List<Near> near = offers.stream()
                .filter(offer -> !offer.owner().equals(need.owner()))
                .map(offer -> new Near(
                        offer,
                        Fitting.broken(need.terms(), offer.terms(), today),
                        Fitting.score(Fitting.parts(need.terms(), offer.terms(), today))))
                .filter(one -> one.broken().size() <= 1)
                .sorted(Comparator.comparingInt((Near one) -> one.broken().size())
                        .thenComparing(Comparator.comparingInt(Near::score).reversed())
                        .thenComparing(one -> one.offer().id()))
                .limit(MOST)
                .toList();
        return new Still(need, near);
    }

    public Why why() {
        return near.isEmpty() ? Why.NOTHING : near.getFirst().broken().isEmpty() ? Why.FITS : Why.NEARLY;
    }
}
