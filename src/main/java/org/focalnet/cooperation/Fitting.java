package org.focalnet.cooperation;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How what a need and an offer say goes together: the rules that both keep, and how well they fit beyond those. Of terms
 * that are complete, as of whatever is posted. Whole numbers only, so that the same facts give the same score everywhere.
 */
public final class Fitting {

    /** What two must share to be brought together at all. */
    public enum Rule {
        THEMES,
        FORM,
        WINDOW,
        LANGUAGES,
        DELIVERY
    }

    private Fitting() {}

    /** The rules that two do not keep, in the order in which they are told; none where they may be proposed. */
    public static List<Rule> broken(Terms need, Terms offer, YearMonth today) {
        List<Rule> broken = new ArrayList<>();
        note(broken, Rule.THEMES, common(need.themes(), offer.themes()) > 0);
        note(broken, Rule.FORM, Objects.requireNonNull(need.form()).fits(Objects.requireNonNull(offer.form())));
        note(broken, Rule.WINDOW, months(need, offer, today) > 0);
        note(
                broken,
                Rule.LANGUAGES,
                need.interpretation() || offer.interpretation() || common(need.languages(), offer.languages()) > 0);
        note(
                broken,
                Rule.DELIVERY,
                Objects.requireNonNull(need.delivery()).fits(Objects.requireNonNull(offer.delivery())));
        return broken;
    }

    private static void note(List<Rule> broken, Rule rule, boolean kept) {
        if (!kept) {
            broken.add(rule);
        }
    }

    /** How well two fit that keep the rules: parts whose points add up to at most a thousand. */
    public static List<MatchPart> parts(Terms need, Terms offer, YearMonth today) {
        long window = ChronoUnit.MONTHS.between(from(need), until(need)) + 1;
        int wanted = (int) Math.min(6, window);
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

    /** The points of all parts together, 0 to 1000. */
    public static int score(List<MatchPart> parts) {
        return parts.stream().mapToInt(MatchPart::points).sum();
    }

    private static MatchPart part(MatchPart.Code code, int got, int of, int most) {
        return new MatchPart(code, got, Math.max(1, of), most);
    }

    /** Months that both windows share and that are not over. */
    private static int months(Terms need, Terms offer, YearMonth today) {
        YearMonth from = latest(latest(from(need), from(offer)), today);
        YearMonth until = until(need).isBefore(until(offer)) ? until(need) : until(offer);
        return (int) Math.max(0, ChronoUnit.MONTHS.between(from, until) + 1);
    }

    private static YearMonth from(Terms terms) {
        return Objects.requireNonNull(terms.from());
    }

    private static YearMonth until(Terms terms) {
        return Objects.requireNonNull(terms.until());
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
