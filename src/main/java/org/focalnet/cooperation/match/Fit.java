package org.focalnet.cooperation.match;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.focalnet.cooperation.MatchPart;

/**
 * How a need and an offer go together: nothing where a hard rule forbids it, else parts whose points add up to at most a
 * thousand. Whole numbers only, so that the same facts give the same score everywhere.
 */
record Fit(Side need, Side offer, List<MatchPart> parts) {

    int score() {
        return parts.stream().mapToInt(MatchPart::points).sum();
    }

    /** The fit of a pair, if it may be proposed. */
    static Optional<Fit> of(Side need, Side offer, YearMonth today) {
        if (!need.admits(offer)
                || !offer.admits(need)
                || need.places() < 1
                || offer.places() < 1
                || common(need.themes(), offer.themes()) == 0
                || !need.form().fits(offer.form())
                || !need.delivery().fits(offer.delivery())
                || common(need.languages(), offer.languages()) == 0
                || months(need, offer, today) < 1) {
            return Optional.empty();
        }
        return Optional.of(new Fit(need, offer, parts(need, offer, today)));
    }

    private static List<MatchPart> parts(Side need, Side offer, YearMonth today) {
        int wanted = (int) Math.min(6, ChronoUnit.MONTHS.between(need.from(), need.until()) + 1);
        return List.of(
                part(
                        MatchPart.Code.THEMES,
                        common(need.themes(), offer.themes()),
                        need.themes().size(),
                        300),
                part(MatchPart.Code.FORM, need.form() == offer.form() ? 2 : 1, 2, 200),
                part(
                        MatchPart.Code.SECTORS,
                        common(need.sectors(), offer.sectors()),
                        need.sectors().size(),
                        120),
                part(MatchPart.Code.KIND, need.kind() == offer.kind() ? 1 : 0, 1, 100),
                part(MatchPart.Code.WINDOW, Math.min(wanted, months(need, offer, today)), wanted, 100),
                part(
                        MatchPart.Code.PILLARS,
                        common(need.pillars(), offer.pillars()),
                        need.pillars().size(),
                        80),
                part(MatchPart.Code.LANGUAGES, Math.min(2, common(need.languages(), offer.languages())), 2, 60),
                part(MatchPart.Code.DELIVERY, need.delivery() == offer.delivery() ? 2 : 1, 2, 40));
    }

    private static MatchPart part(MatchPart.Code code, int got, int of, int most) {
        return new MatchPart(code, got, Math.max(1, of), most);
    }

    /** Months that both windows share and that are not over. */
    private static int months(Side need, Side offer, YearMonth today) {
        YearMonth from = latest(latest(need.from(), offer.from()), today);
        YearMonth until = need.until().isBefore(offer.until()) ? need.until() : offer.until();
        return (int) Math.max(0, ChronoUnit.MONTHS.between(from, until) + 1);
    }

    private static YearMonth latest(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    private static <T> int common(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
