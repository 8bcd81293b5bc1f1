package org.focalnet.cooperation;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Language;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The terms as a form holds them: texts as they were typed, to be shown again, and the terms that they mean.
 *
 * @param from the month as typed
 * @param until the month as typed
 */
public record TermsInput(Terms terms, String from, String until) {

    public static final TermsInput BLANK =
            of(new Terms(null, null, Set.of(), Set.of(), Set.of(), Set.of(), false, null, null, null, false, Set.of()));

    public static TermsInput of(Terms terms) {
        return new TermsInput(
                terms,
                terms.from() == null ? "" : terms.from().toString(),
                terms.until() == null ? "" : terms.until().toString());
    }

    /** Of a new one, with the codes that another page already knows; what does not fit is left out. */
    public static TermsInput begun(Typed known) {
        Terms blank = BLANK.terms;
        return of(new Terms(
                known(known, "kind", Assistance.class),
                known(known, "form", Form.class),
                known.choices("themes", Theme.class, 0, 3),
                known.choices("pillars", Pillar.class, 0, 2),
                known.choices("sectors", Sector.class, 0, 3),
                blank.languages(),
                blank.interpretation(),
                blank.from(),
                blank.until(),
                blank.delivery(),
                blank.withheld(),
                blank.excluded()));
    }

    /** The beginning of a text that an address brings; nobody sees more of it than a form takes. */
    public static String most(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }

    /** Reads the fields; what a draft may lack is missed only when it is to be posted. */
    public static TermsInput read(Typed typed, YearMonth today, boolean complete) {
        int least = complete ? 1 : 0;
        Form form = choice(typed, "form", Form.class, complete);
        Assistance kind = choice(typed, "kind", Assistance.class, complete);
        Set<Theme> themes = typed.choices("themes", Theme.class, least, 3);
        Set<Pillar> pillars = typed.choices("pillars", Pillar.class, least, 2);
        Set<Sector> sectors = typed.choices("sectors", Sector.class, least, 3);
        YearMonth from = month(typed, "from", today, complete);
        YearMonth until = month(typed, "until", today, complete);
        if (from != null && until != null && until.isBefore(from)) {
            typed.problems().add("until", "cooperation.terms.until.before");
        }
        Delivery delivery = choice(typed, "delivery", Delivery.class, complete);
        Set<String> languages = typed.choices("languages", Language.codes(), least, Language.values().length);
        Set<MemberId> excluded =
                typed.ids("excluded").stream().map(MemberId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        Terms terms = new Terms(
                kind,
                form,
                themes,
                pillars,
                sectors,
                languages,
                typed.ticked("interpretation"),
                from,
                until,
                delivery,
                typed.ticked("withheld"),
                excluded);
        return new TermsInput(terms, typed.raw("from"), typed.raw("until"));
    }

    private static <E extends Enum<E>> @Nullable E known(Typed known, String field, Class<E> vocabulary) {
        return known.raw(field).isEmpty() ? null : known.choice(field, vocabulary);
    }

    private static <E extends Enum<E>> @Nullable E choice(
            Typed typed, String field, Class<E> vocabulary, boolean required) {
        return required ? typed.choice(field, vocabulary) : known(typed, field, vocabulary);
    }

    private static @Nullable YearMonth month(Typed typed, String field, YearMonth today, boolean required) {
        YearMonth month = typed.month(field, today.minusMonths(12), today.plusYears(5));
        if (month == null && required) {
            typed.problems().add(field, "cooperation.terms.month");
        }
        return month;
    }
}
