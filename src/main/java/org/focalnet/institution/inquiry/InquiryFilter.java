package org.focalnet.institution.inquiry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows; what does not fit in the address is left out.
 *
 * @param query words in the title, the name of the institution or of who answers
 * @param late those alone whose day has passed
 * @param asked what was asked by hand, or by rounds and plans, which ask many at a time
 * @param institution the one alone, and all that it was asked; null for all
 * @param sort {@code due}, {@code institution} or {@code changed}
 */
public record InquiryFilter(
        String query,
        Sheet.@Nullable State state,
        boolean late,
        Asked asked,
        @Nullable UUID institution,
        String sort,
        int page) {

    static final int SIZE = 25;

    /** By whom. */
    public enum Asked {
        OWN,
        OTHERS,
        ALL
    }

    static InquiryFilter read(Typed typed) {
        String state = typed.raw("state");
        String sort = typed.raw("sort");
        UUID institution = typed.id("institution");
        return new InquiryFilter(
                typed.line("q", 0, 100),
                Arrays.stream(Sheet.State.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null),
                state.equals("LATE"),
                institution != null ? Asked.ALL : asked(typed.raw("asked")),
                institution,
                sort.matches("institution|due") ? sort : "newest",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    private static Asked asked(String typed) {
        return Arrays.stream(Asked.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(Asked.OWN);
    }

    public boolean narrowed() {
        return !query.isEmpty() || state != null || late || asked == Asked.OTHERS;
    }

    /** The chosen state as the field has it. */
    public String chosen() {
        return late ? "LATE" : state == null ? "" : state.name();
    }

    InquiryFilter first() {
        return new InquiryFilter(query, state, late, asked, institution, sort, 1);
    }

    public String sorted(String order) {
        return "/institutions/inquiries?sort=" + order
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                + (chosen().isEmpty() ? "" : "&state=" + chosen())
                + (institution != null || asked == Asked.OWN ? "" : "&asked=" + asked)
                + (institution == null ? "" : "&institution=" + institution);
    }

    public String at(int number) {
        return sorted(sort) + "&page=" + number;
    }

    /** For the head of a column. */
    public @Nullable String direction(String column) {
        return sort.equals(column) ? "ascending" : null;
    }
}
