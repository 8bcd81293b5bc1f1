package org.focalnet.cooperation;

import java.time.YearMonth;
import java.util.List;

/**
 * What makes a need or an offer easy to find: specific, timely, concrete. Shown beside the form while it is written;
 * advice only, nothing here keeps anybody from posting.
 */
public record QualityHints(List<Hint> hints) {

    /**
     * One piece of advice.
     *
     * @param key part of its text key
     * @param met whether it is followed
     */
    public record Hint(String key, boolean met) {}

    /**
     * Looks at what is typed so far.
     *
     * @param title the sentence
     * @param more what good looks like, or what is given
     * @param context what was tried, or the conditions
     */
    public static QualityHints of(Terms terms, String title, String more, String context, YearMonth today) {
        return new QualityHints(List.of(
                new Hint("form", terms.form() != null && !terms.themes().isEmpty()),
                new Hint("specific", words(title) >= 5),
                new Hint("timely", timely(terms, today)),
                new Hint("concrete", words(more) >= 12),
                new Hint("context", words(context) >= 6),
                new Hint("languages", terms.languages().size() >= 2)));
    }

    /** A partner plans about half a year ahead: a window that ends sooner than in two months is hardly met. */
    private static boolean timely(Terms terms, YearMonth today) {
        var from = terms.from();
        var until = terms.until();
        return from != null
                && until != null
                && !until.isBefore(from)
                && !until.isBefore(today.plusMonths(2))
                && !from.plusMonths(24).isBefore(until);
    }

    /** Words, or for scripts that write none apart, every two letters count as one. */
    private static int words(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return 0;
        }
        boolean unspaced = stripped.codePoints().anyMatch(Character::isIdeographic);
        return unspaced ? stripped.codePointCount(0, stripped.length()) / 2 : stripped.split("\\s+").length;
    }
}
