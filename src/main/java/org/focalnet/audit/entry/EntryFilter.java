package org.focalnet.audit.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for in the record.
 *
 * @param page from 1
 */
public record EntryFilter(
        String act,
        @Nullable UUID person,
        @Nullable UUID object,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page) {

    static final int PAGE = 50;
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /** What cannot be read is left out: a list is never refused. */
    static EntryFilter of(HttpServletRequest request) {
        var typed = new Typed(request);
        String page = typed.raw("page");
        return new EntryFilter(
                typed.raw("act").matches("[a-z_.]{1,80}") ? typed.raw("act") : "",
                typed.id("person"),
                typed.id("object"),
                within(typed.day("from", EARLIEST, LATEST)),
                within(typed.day("to", EARLIEST, LATEST)),
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    public boolean any() {
        return !act.isEmpty() || person != null || object != null || from != null || to != null;
    }

    /** How many of the filters are set that a telephone folds away. */
    public int more() {
        return (int) Stream.of(person, from, to).filter(Objects::nonNull).count();
    }

    /** Address of another page of the same list. */
    public String at(int other) {
        return query(object, other);
    }

    /** Address of the same list for one object, or for all. */
    public String about(@Nullable UUID other) {
        return query(other, 1);
    }

    private String query(@Nullable UUID about, int number) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("act", act);
        parts.put("person", person == null ? "" : person);
        parts.put("object", about == null ? "" : about);
        parts.put("from", from == null ? "" : from);
        parts.put("to", to == null ? "" : to);
        parts.put("page", number == 1 ? "" : number);
        var query = new StringBuilder("/audit");
        parts.forEach((name, value) -> {
            if (!value.toString().isEmpty()) {
                query.append(query.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
                query.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }

    private static @Nullable LocalDate within(@Nullable LocalDate day) {
        return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
    }
}
