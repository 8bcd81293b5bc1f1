package org.focalnet.policyreview.policy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.focalnet.policyreview.Scope;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the register shows.
 *
 * @param query words in the title, the institution or what it is about
 * @param institution the id of one of the map, or the name of another
 * @param reviewer the account of somebody who is asked to look at it, or {@code mine}
 * @param sort {@code waiting}, {@code new}, {@code decision}, {@code institution} or {@code title}
 * @param page from 1
 */
public record PolicyFilter(
        String query,
        @Nullable Waiting waiting,
        Course.@Nullable State state,
        @Nullable Scope scope,
        String institution,
        String reviewer,
        String sort,
        int page) {

    static final int SIZE = 25;
    static final String MINE = "mine";

    public static final java.util.List<String> SORTS =
            java.util.List.of("waiting", "new", "decision", "institution", "title");

    /** Reads it from the address; what does not fit is left out, a list is no place for reproach. */
    static PolicyFilter read(Typed typed) {
        String sort = typed.raw("sort");
        return new PolicyFilter(
                typed.line("q", 0, 100),
                one(Waiting.class, typed.raw("waiting")),
                one(Course.State.class, typed.raw("state")),
                one(Scope.class, typed.raw("scope")),
                typed.line("institution", 0, 200),
                typed.raw("reviewer").equals(MINE) || typed.id("reviewer") != null ? typed.raw("reviewer") : "",
                SORTS.contains(sort) ? sort : "waiting",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty()
                || waiting != null
                || state != null
                || scope != null
                || !institution.isEmpty()
                || !reviewer.isEmpty();
    }

    PolicyFilter first() {
        return new PolicyFilter(query, waiting, state, scope, institution, reviewer, sort, 1);
    }

    /** The same on another page. */
    public String at(int number) {
        return address(sort, waiting) + "&page=" + number;
    }

    public String sorted(String order) {
        return address(order, waiting);
    }

    /** The same for whom it waits. */
    public String waitingFor(@Nullable Waiting whom) {
        return address(sort, whom);
    }

    /** The same as a file. */
    public String export() {
        return address(sort, waiting).replaceFirst("/policies", "/policies/list.csv");
    }

    private String address(String order, @Nullable Waiting whom) {
        return "/policies?sort=" + order
                + (whom == null ? "" : "&waiting=" + whom)
                + (state == null ? "" : "&state=" + state)
                + (scope == null ? "" : "&scope=" + scope)
                + (institution.isEmpty() ? "" : "&institution=" + encoded(institution))
                + (reviewer.isEmpty() ? "" : "&reviewer=" + reviewer)
                + (query.isEmpty() ? "" : "&q=" + encoded(query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> vocabulary, String name) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
