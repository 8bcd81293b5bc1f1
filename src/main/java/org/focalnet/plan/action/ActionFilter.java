package org.focalnet.plan.action;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focalnet.member.Pillar;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.Resourced;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which actions of a plan are shown: as a list, on the board, in the picture.
 *
 * @param query words in the title, what it is about, or who leads it
 * @param lead the id of an institution of the map, or the name of another; partners count too
 * @param late only what is late
 * @param sort {@code number}, {@code due}, {@code lead}, {@code status}, {@code changed} or {@code title}
 * @param page from 1
 */
public record ActionFilter(
        UUID plan,
        String query,
        String lead,
        @Nullable Pillar pillar,
        @Nullable ActionStatus status,
        @Nullable Resourced resourced,
        boolean late,
        String sort,
        int page) {

    static final int SIZE = 25;

    public static final List<String> SORTS = List.of("number", "due", "lead", "status", "changed", "title");

    /** Reads it from the address; what does not fit is left out, a list is no place for reproach. */
    public static ActionFilter read(UUID plan, Typed typed) {
        String sort = typed.raw("sort");
        return new ActionFilter(
                plan,
                typed.line("q", 0, 100),
                typed.line("lead", 0, 200),
                one(Pillar.class, typed.raw("pillar")),
                one(ActionStatus.class, typed.raw("status")),
                one(Resourced.class, typed.raw("resourced")),
                typed.raw("late").equals("yes"),
                SORTS.contains(sort) ? sort : "number",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty() || !lead.isEmpty() || pillar != null || status != null || resourced != null || late;
    }

    ActionFilter first() {
        return new ActionFilter(plan, query, lead, pillar, status, resourced, late, sort, 1);
    }

    /** The same on another page. */
    public String at(int number) {
        return address("/actions", sort) + "&page=" + number;
    }

    public String sorted(String order) {
        return address("/actions", order);
    }

    /** The same as a file, or as another picture of it. */
    public String as(String place) {
        return address(place, sort);
    }

    private String address(String place, String order) {
        return "/plan/" + plan + place + "?sort=" + order
                + (status == null ? "" : "&status=" + status)
                + (pillar == null ? "" : "&pillar=" + pillar)
                + (resourced == null ? "" : "&resourced=" + resourced)
                + (late ? "&late=yes" : "")
                + (lead.isEmpty() ? "" : "&lead=" + encoded(lead))
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
