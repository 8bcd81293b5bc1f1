package org.focalnet.member.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.focalnet.member.Language;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for in the directory: all of it stands in the address.
 *
 * @param held only those of which the reader sees a focal point
 * @param region code of an M49 region or subregion, or an empty text
 * @param sort {@code name}, {@code person} or {@code region}, with a minus sign before it for the other way round
 */
public record DirectoryQuery(
        String q,
        @Nullable UUID group,
        String region,
        String language,
        String expertise,
        boolean now,
        boolean held,
        String sort,
        boolean cards,
        int page) {

    private static final Set<String> SORTS = Set.of("name", "-name", "person", "-person", "region", "-region");

    static DirectoryQuery of(Typed typed) {
        String language = typed.raw("language");
        String expertise = typed.raw("expertise");
        String region = typed.raw("region");
        String sort = typed.raw("sort");
        String page = typed.raw("page");
        String q = typed.raw("q").strip();
        return new DirectoryQuery(
                q.substring(0, q.offsetByCodePoints(0, Math.min(100, q.codePointCount(0, q.length())))),
                typed.id("group"),
                region.matches("[0-9]{3}") ? region : "",
                Language.codes().contains(language) ? language : "",
                java.util.Arrays.stream(Theme.values())
                                .anyMatch(theme -> theme.name().equals(expertise))
                        ? expertise
                        : "",
                typed.ticked("now"),
                typed.ticked("held"),
                SORTS.contains(sort) ? sort : "name",
                typed.raw("view").equals("cards"),
                page.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    /** Whether it leaves anything out. */
    public boolean filters() {
        return !q.isEmpty()
                || group != null
                || !region.isEmpty()
                || !language.isEmpty()
                || !expertise.isEmpty()
                || now
                || held;
    }

    /** Address of the same list below another path, such as its export. */
    public String at(String path) {
        return path + query(sort, cards, 1);
    }

    public String sorted(String by) {
        return "/directory" + query(sort.equals(by) ? "-" + by : by, cards, 1);
    }

    public String viewed(boolean asCards) {
        return "/directory" + query(sort, asCards, 1);
    }

    public String paged(int number) {
        return "/directory" + query(sort, cards, number);
    }

    /** {@code ascending}, {@code descending} or null: how a column is sorted. */
    public @Nullable String direction(String by) {
        return sort.equals(by) ? "ascending" : sort.equals("-" + by) ? "descending" : null;
    }

    private String query(String by, boolean asCards, int number) {
        var query = new StringBuilder();
        add(query, "q", q);
        add(query, "group", group == null ? "" : group.toString());
        add(query, "region", region);
        add(query, "language", language);
        add(query, "expertise", expertise);
        add(query, "now", now ? "on" : "");
        add(query, "held", held ? "on" : "");
        add(query, "sort", by.equals("name") ? "" : by);
        add(query, "view", asCards ? "cards" : "");
        add(query, "page", number == 1 ? "" : Integer.toString(number));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
