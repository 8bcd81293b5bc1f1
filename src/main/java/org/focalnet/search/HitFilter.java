package org.focalnet.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.focalnet.search.text.Wording;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is asked of the search, as it stands in the address: words and what narrows them. */
public record HitFilter(
        String q,
        String kind,
        @Nullable UUID group,
        String theme,
        String pillar,
        String language,
        String sender,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        int page) {

    public static final int SIZE = 20;

    /** The newest matches that are ranked; so many pages at most. */
    public static final int RANKED = 2_000;

    /** No filter at all. */
    public static final HitFilter NONE = new HitFilter("", "", null, "", "", "", "", null, null, 1);

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** What does not fit is left out: an address is never refused. */
    public static HitFilter read(Typed typed) {
        return of(typed::raw);
    }

    /** Reads what {@link #terms()} wrote. */
    public static HitFilter parse(String terms) {
        Map<String, String> fields = new HashMap<>();
        for (String term : terms.split("&")) {
            int sign = term.indexOf('=');
            if (sign > 0) {
                fields.put(
                        term.substring(0, sign), URLDecoder.decode(term.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return of(field -> fields.getOrDefault(field, ""));
    }

    private static HitFilter of(UnaryOperator<String> field) {
        return new HitFilter(
                cut(field.apply("q").replaceAll("\\s+", " ").strip(), Wording.MOST),
                code(field.apply("kind")),
                id(field.apply("group")),
                code(field.apply("theme")),
                code(field.apply("pillar")),
                code(field.apply("language")),
                cut(field.apply("sender").strip(), 120),
                day(field.apply("since")),
                day(field.apply("until")),
                page(field.apply("page")));
    }

    public boolean narrowed() {
        return !kind.isEmpty()
                || group != null
                || !theme.isEmpty()
                || !pillar.isEmpty()
                || !language.isEmpty()
                || !sender.isEmpty()
                || since != null
                || until != null;
    }

    /** The same search, another page of it. */
    public String at(int number) {
        return "/search?" + terms() + (number > 1 ? "&page=" + number : "");
    }

    /** Other words under the same filters. */
    public String with(String words) {
        return new HitFilter(words, kind, group, theme, pillar, language, sender, since, until, 1).at(1);
    }

    /** As it stands after the question mark, without the page. */
    public String terms() {
        var terms = new StringBuilder("q=" + encoded(q));
        append(terms, "kind", kind);
        append(terms, "group", group);
        append(terms, "theme", theme);
        append(terms, "pillar", pillar);
        append(terms, "language", language);
        append(terms, "sender", sender);
        append(terms, "since", since);
        append(terms, "until", until);
        return terms.toString();
    }

    private static void append(StringBuilder terms, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            terms.append('&').append(name).append('=').append(encoded(value.toString()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable UUID id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int page(String text) {
        return text.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(text), 1, RANKED / SIZE) : 1;
    }

    private static String code(String text) {
        return text.matches("[A-Za-z0-9_-]{1,40}") ? text : "";
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
