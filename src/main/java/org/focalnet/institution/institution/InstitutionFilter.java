package org.focalnet.institution.institution;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Stage;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows.
 *
 * @param query words in the name, the mandate or what it does
 * @param attitude a code of {@link Attitude}, {@code NONE} for those of which nothing is said; empty for all
 * @param retired those that are no part of the map
 * @param sort {@code name}, {@code stance}, {@code stage} or {@code since}
 */
public record InstitutionFilter(
        String query,
        String attitude,
        InstitutionKind.@Nullable Area area,
        @Nullable Stage stage,
        boolean retired,
        String sort,
        int page) {

    static final int SIZE = 25;
    /** What nothing is said of. */
    static final String NONE = "NONE";

    static InstitutionFilter read(Typed typed) {
        String attitude = typed.raw("attitude");
        String sort = typed.raw("sort");
        boolean known = attitude.equals(NONE)
                || Arrays.stream(Attitude.values()).anyMatch(one -> one.name().equals(attitude));
        return new InstitutionFilter(
                typed.line("q", 0, 100),
                known ? attitude : "",
                one(InstitutionKind.Area.values(), typed.raw("area")),
                one(Stage.values(), typed.raw("stage")),
                typed.raw("view").equals("retired"),
                sort.matches("stance|stage|since") ? sort : "name",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    public boolean narrowed() {
        return !query.isEmpty() || !attitude.isEmpty() || area != null || stage != null;
    }

    InstitutionFilter first() {
        return new InstitutionFilter(query, attitude, area, stage, retired, sort, 1);
    }

    /** The codes of the kinds of the chosen heading. */
    List<String> kinds() {
        return Arrays.stream(InstitutionKind.values())
                .filter(kind -> area == null || kind.area() == area)
                .map(Enum::name)
                .toList();
    }

    /** The same list in another order. */
    public String sorted(String order) {
        return "/institutions" + parameters(order);
    }

    public String at(int number) {
        return sorted(sort) + "&page=" + number;
    }

    /** The same list as a file. */
    public String file(String ending) {
        return "/institutions/list." + ending + parameters(sort);
    }

    private String parameters(String order) {
        return "?sort=" + order + (retired ? "&view=retired" : "")
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                + (attitude.isEmpty() ? "" : "&attitude=" + attitude)
                + (area == null ? "" : "&area=" + area)
                + (stage == null ? "" : "&stage=" + stage);
    }

    /** For the head of a column. */
    public @Nullable String direction(String column) {
        return !sort.equals(column) ? null : column.equals("since") ? "descending" : "ascending";
    }
}
