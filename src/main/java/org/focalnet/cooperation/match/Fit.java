package org.focalnet.cooperation.match;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.focalnet.cooperation.Fitting;
import org.focalnet.cooperation.MatchPart;

/**
 * A need and an offer that may be proposed to each other.
 *
 * @param score how well they fit, 0 to 1000
 */
record Fit(Side need, Side offer, int score) {

    /** The fit of a pair, if it may be proposed; whether either has places left is not asked. */
    static Optional<Fit> of(Side need, Side offer, YearMonth today) {
        boolean may = need.admits(offer)
                && offer.admits(need)
                && Fitting.broken(need.terms(), offer.terms(), today).isEmpty();
        return may
                ? Optional.of(new Fit(need, offer, Fitting.score(Fitting.parts(need.terms(), offer.terms(), today))))
                : Optional.empty();
    }

    /** What the score is made of. */
    List<MatchPart> parts(YearMonth today) {
        return Fitting.parts(need.terms(), offer.terms(), today);
    }
}
