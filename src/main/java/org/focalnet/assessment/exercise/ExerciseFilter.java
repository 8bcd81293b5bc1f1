package org.focalnet.assessment.exercise;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows.
 *
 * @param query words in the title, the place or the facilitator
 * @param page from 1
 */
public record ExerciseFilter(String query, Progress.@Nullable State state, String sort, int page) {

    static final int SIZE = 25;

    public static final List<String> SORTS = List.of("day", "title", "state");

    /** What does not fit is left out: a list is no place for reproach. */
    static ExerciseFilter read(Typed typed) {
        String sort = typed.raw("sort");
        return new ExerciseFilter(
                typed.line("q", 0, 100),
                Arrays.stream(Progress.State.values())
                        .filter(state -> state.name().equals(typed.raw("state")))
                        .findFirst()
                        .orElse(null),
                SORTS.contains(sort) ? sort : "day",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty() || state != null;
    }

    ExerciseFilter first() {
        return new ExerciseFilter(query, state, sort, 1);
    }

    public String at(int number) {
        return sorted(sort) + "&page=" + number;
    }

    public String sorted(String order) {
        return address("/assessment/exercises", order);
    }

    /** The same as a file. */
    public String export() {
        return address("/assessment/exercises/list.csv", sort);
    }

    private String address(String path, String order) {
        return path + "?sort=" + order
                + (state == null ? "" : "&state=" + state)
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
