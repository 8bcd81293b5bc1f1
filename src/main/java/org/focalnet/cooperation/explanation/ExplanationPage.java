package org.focalnet.cooperation.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.Fitting;
import org.focalnet.cooperation.Terms;
import org.focalnet.cooperation.Words;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * How one need or offer was matched.
 *
 * @param need whether it is a need
 * @param shown this page of what its owner reads on the other side
 * @param total all of it
 * @param last the last round; null before the first
 */
public record ExplanationPage(
        Own own,
        boolean need,
        List<Explained> shown,
        int total,
        int number,
        Map<MemberId, String> names,
        @Nullable Round last,
        LocalDate next,
        boolean writes)
        implements View {

    /** The page of the need or offer itself. */
    public String path() {
        return path(need, own.id().toString());
    }

    /** The page of one on the other side. */
    public String otherPath(Explained one) {
        return path(!need, one.other().toString());
    }

    private static String path(boolean need, String id) {
        return (need ? "/cooperation/needs/" : "/cooperation/offers/") + id;
    }

    /** What terms say of what a rule compares. */
    public static String said(Fitting.Rule rule, Terms terms, Shell shell) {
        return switch (rule) {
            case THEMES -> Words.list(terms.themes(), shell);
            case FORM -> terms.form() == null ? "" : Words.word(terms.form(), shell);
            case LANGUAGES -> Words.languages(terms.languages(), shell);
            case DELIVERY -> terms.delivery() == null ? "" : Words.word(terms.delivery(), shell);
            case WINDOW ->
                terms.from() == null || terms.until() == null
                        ? ""
                        : shell.t(
                                "cooperation.facts.window.value",
                                shell.month(terms.from().atDay(1)),
                                shell.month(terms.until().atDay(1)));
        };
    }
}
