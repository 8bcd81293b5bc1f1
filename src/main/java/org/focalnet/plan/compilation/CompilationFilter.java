package org.focalnet.plan.compilation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the list of reports shows.
 *
 * @param query words in the title or the period
 * @param page from 1
 */
public record CompilationFilter(
        String query, Compilation.@Nullable Kind kind, Compilation.@Nullable State state, String sort, int page) {

    static final int SIZE = 25;

    public static final List<String> SORTS = List.of("new", "title", "kind");

    /** What does not fit is left out: a list is no place for reproach. */
    static CompilationFilter read(Typed typed) {
        String sort = typed.raw("sort");
        return new CompilationFilter(
                typed.line("q", 0, 100),
                one(Compilation.Kind.class, typed.raw("kind")),
                one(Compilation.State.class, typed.raw("state")),
                SORTS.contains(sort) ? sort : "new",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty() || kind != null || state != null;
    }

    CompilationFilter first() {
        return new CompilationFilter(query, kind, state, sort, 1);
    }

    public String at(int number) {
        return sorted(sort) + "&page=" + number;
    }

    public String sorted(String order) {
        return address("/plan/reports", order);
    }

    /** The same as a file. */
    public String export() {
        return address("/plan/reports/list.csv", sort);
    }

    private String address(String path, String order) {
        return path + "?sort=" + order
                + (kind == null ? "" : "&kind=" + kind)
                + (state == null ? "" : "&state=" + state)
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    static <E extends Enum<E>> @Nullable E one(Class<E> vocabulary, String name) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
