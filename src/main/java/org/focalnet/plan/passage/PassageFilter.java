package org.focalnet.plan.passage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the list of texts shows.
 *
 * @param query words in the title or the text
 * @param page from 1
 */
public record PassageFilter(
        String query,
        Passage.@Nullable State state,
        @Nullable Theme theme,
        @Nullable Pillar pillar,
        String language,
        String sort,
        int page) {

    static final int SIZE = 25;

    public static final List<String> SORTS = List.of("title", "new", "waiting");

    /** What does not fit is left out: a list is no place for reproach. */
    static PassageFilter read(Typed typed) {
        String sort = typed.raw("sort");
        return new PassageFilter(
                typed.line("q", 0, 100),
                PassageRows.one(Passage.State.class, typed.raw("state")),
                PassageRows.one(Theme.class, typed.raw("theme")),
                PassageRows.one(Pillar.class, typed.raw("pillar")),
                typed.raw("language").matches("[a-z]{2,3}") ? typed.raw("language") : "",
                SORTS.contains(sort) ? sort : "title",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty() || state != null || theme != null || pillar != null || !language.isEmpty();
    }

    PassageFilter first() {
        return new PassageFilter(query, state, theme, pillar, language, sort, 1);
    }

    public String at(int number) {
        return sorted(sort) + "&page=" + number;
    }

    public String sorted(String order) {
        return address("/plan/passages", order);
    }

    /** The same as a file. */
    public String export() {
        return address("/plan/passages/list.csv", sort);
    }

    private String address(String path, String order) {
        return path + "?sort=" + order
                + (state == null ? "" : "&state=" + state)
                + (theme == null ? "" : "&theme=" + theme)
                + (pillar == null ? "" : "&pillar=" + pillar)
                + (language.isEmpty() ? "" : "&language=" + language)
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
