package org.focalnet.cooperation.explanation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Fitting;
import org.focalnet.cooperation.MatchPart;
import org.focalnet.cooperation.MatchReason;
import org.focalnet.cooperation.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of a need or an offer may know of one that they read on the other side. What follows from both pages is
 * worked out from them; a reason is what the last round told of the rest. Without one it may be that the other side does not
 * want to be brought together, or that too few members are concerned to say more: the two look alike.
 *
 * @param stands what became of the pair where it was proposed
 * @param broken the rules that the two do not keep
 * @param parts how well they fit beyond those
 * @param morePoints by so much better a fit it would have been proposed; 0 where that is not told
 * @param morePlaces whether one more place of the own offer would have brought it about
 */
public record Explained(
        UUID other,
        MemberId owner,
        String title,
        String language,
        Terms own,
        Terms terms,
        @Nullable Standing stands,
        @Nullable UUID proposal,
        @Nullable Instant found,
        List<Fitting.Rule> broken,
        List<MatchPart> parts,
        @Nullable MatchReason reason,
        int morePoints,
        boolean morePlaces) {

    /** The states of a proposal that its own side knows. */
    public enum Standing {
        OPEN,
        ACCEPTED,
        DECLINED,
        NOT_TAKEN_UP,
        AGREED,
        LAPSED
    }

    /** How close a pair is to being proposed. */
    public enum Closeness {
        PROPOSED,
        FITS,
        NEARLY,
        NOT
    }

    /** What is nearer comes first, then what fits better. */
    static final Comparator<Explained> CLOSEST = Comparator.comparing(Explained::closeness)
            .thenComparing(one -> one.broken().size())
            .thenComparing(Comparator.comparingInt(Explained::score).reversed())
            .thenComparing(Explained::other);

    static Explained of(
            UUID other,
            MemberId owner,
            String title,
            String language,
            Terms need,
            Terms offer,
            boolean ofNeed,
            @Nullable Standing stands,
            @Nullable UUID proposal,
            @Nullable Instant found,
            @Nullable MatchReason reason,
            int morePoints,
            boolean morePlaces,
            YearMonth today) {
        return new Explained(
                other,
                owner,
                title,
                language,
                ofNeed ? need : offer,
                ofNeed ? offer : need,
                stands,
                proposal,
                found,
                Fitting.broken(need, offer, today),
                Fitting.parts(need, offer, today),
                reason,
                morePoints,
                morePlaces);
    }

    public Closeness closeness() {
        if (stands == Standing.OPEN || stands == Standing.ACCEPTED || stands == Standing.AGREED) {
            return Closeness.PROPOSED;
        }
        return broken.isEmpty() ? Closeness.FITS : broken.size() == 1 ? Closeness.NEARLY : Closeness.NOT;
    }

    int score() {
        return Fitting.score(parts);
    }

    /** Parts of which any one, met in full, would have made the fit good enough. */
    public List<MatchPart.Code> enough() {
        return parts.stream()
                .filter(part -> morePoints > 0 && part.most() - part.points() > morePoints)
                .map(MatchPart::code)
                .toList();
    }

    /** The key of the sentence that says why. */
    public String key() {
        if (stands != null && stands != Standing.LAPSED) {
            return "stands." + stands.name().toLowerCase(Locale.ROOT);
        }
        return reason == null ? "weighed" : "reason." + reason.name().toLowerCase(Locale.ROOT);
    }
}
