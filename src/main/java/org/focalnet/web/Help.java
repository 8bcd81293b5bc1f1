package org.focalnet.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The address of the form of a new need or offer, with what another page knows of it already: words, and codes of the one
 * vocabulary. It bears no id of where it began, and nothing is kept of that: what a need says is all that anybody learns.
 *
 * @param title of it; empty where the writer begins with an empty line
 * @param outcome what is wanted, in words; empty where the other page has none that may be said
 * @param kind code of the kind of help; empty where the writer chooses
 * @param form code of the form that help takes; empty where the writer chooses
 */
public record Help(
        String title,
        String outcome,
        @Nullable Enum<?> theme,
        @Nullable Enum<?> pillar,
        @Nullable Enum<?> sector,
        String kind,
        String form) {

    /** Of something that has words which may be said. */
    public static Help of(String title, String outcome) {
        return new Help(title, outcome, null, null, null, "", "");
    }

    public Help about(@Nullable Enum<?> theme, @Nullable Enum<?> pillar, @Nullable Enum<?> sector) {
        return new Help(title, outcome, theme, pillar, sector, kind, form);
    }

    public Help by(String kind, String form) {
        return new Help(title, outcome, theme, pillar, sector, kind, form);
    }

    public String need() {
        return address("/cooperation/needs/new");
    }

    public String offer() {
        return address("/cooperation/offers/new");
    }

    private String address(String path) {
        List<String> known = new ArrayList<>();
        add(known, "title", title);
        add(known, "outcome", outcome);
        add(known, "themes", theme);
        add(known, "pillars", pillar);
        add(known, "sectors", sector);
        add(known, "kind", kind);
        add(known, "form", form);
        return known.isEmpty() ? path : path + "?" + String.join("&", known);
    }

    private static void add(List<String> known, String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            known.add(field + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
