package org.focalnet.cooperation.whatif;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.focalnet.cooperation.Delivery;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.Terms;
import org.focalnet.member.Language;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The question as it was typed.
 *
 * @param offer the own offer that would have more places; null for a new one
 * @param terms of the new one
 * @param from its first month as typed, {@code until} its last
 */
public record WhatIfInput(@Nullable UUID offer, int places, Terms terms, String from, String until) {

    static final int MOST_PLACES = 20;

    /** Reads the fields; a new offer needs what the hard rules compare, and nothing else. */
    static WhatIfInput read(Typed typed, YearMonth today, boolean asked) {
        UUID offer = typed.raw("offer").isEmpty() ? null : typed.id("offer");
        int places = typed.raw("places").isEmpty() ? 1 : typed.number("places", 1, MOST_PLACES);
        boolean fresh = asked && offer == null;
        int least = fresh ? 1 : 0;
        Set<Theme> themes = typed.choices("themes", Theme.class, least, 3);
        Set<String> languages = typed.choices("languages", Language.codes(), least, Language.values().length);
        Form form = fresh ? typed.choice("form", Form.class) : null;
        YearMonth from = typed.month("from", today.minusMonths(12), today.plusYears(5));
        YearMonth until = typed.month("until", today.minusMonths(12), today.plusYears(5));
        if (fresh && from == null) {
            typed.problems().add("from", "cooperation.terms.month");
        }
        if (fresh && from != null && until != null && until.isBefore(from)) {
            typed.problems().add("until", "cooperation.terms.until.before");
        }
        var terms = new Terms(
                null,
                form,
                themes,
                Set.of(),
                Set.of(),
                languages,
                false,
                from,
                until == null ? from : until,
                Delivery.HYBRID,
                false,
                Set.of());
        return new WhatIfInput(offer, places, terms, typed.raw("from"), typed.raw("until"));
    }
}
