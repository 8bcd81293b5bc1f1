package org.focalnet.cooperation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a list of needs or offers shows.
 *
 * @param ours the own ones, else those of others as far as one may read
 * @param query words in the title
 * @param state one of the states that may be asked for, of the own ones; null for all
 * @param sort {@code new}, {@code window} or {@code title}
 * @param page from 1
 */
public record ItemFilter(
        boolean ours,
        String query,
        @Nullable Theme theme,
        @Nullable Form form,
        @Nullable String state,
        String sort,
        int page) {

    public static final int SIZE = 20;

    /** Reads it from the address; what does not fit is left out, a list is no place for reproach. */
    public static ItemFilter read(Typed typed, boolean signedIn) {
        return read(typed, signedIn, List.of());
    }

    /** @param states what the own ones can be narrowed to; the state of others' is always the same */
    public static ItemFilter read(Typed typed, boolean signedIn, List<? extends Enum<?>> states) {
        String sort = typed.raw("sort");
        boolean ours = signedIn && !typed.raw("view").equals("network");
        return new ItemFilter(
                ours,
                typed.line("q", 0, 100),
                one(Theme.class, typed.raw("theme")),
                one(Form.class, typed.raw("form")),
                states.stream()
                        .map(Enum::name)
                        .filter(state -> ours && state.equals(typed.raw("state")))
                        .findFirst()
                        .orElse(null),
                sort.matches("window|title") ? sort : "new",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty() || theme != null || form != null || state != null;
    }

    /** The same list from its beginning. */
    public ItemFilter first() {
        return new ItemFilter(ours, query, theme, form, state, sort, 1);
    }

    /** The same list on another page. */
    public String at(String path, int number) {
        return address(path, sort) + "&page=" + number;
    }

    /** The same list in another order. */
    public String address(String path, String order) {
        return path + "?view=" + (ours ? "ours" : "network") + "&sort=" + order
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                + (theme == null ? "" : "&theme=" + theme)
                + (form == null ? "" : "&form=" + form)
                + (state == null ? "" : "&state=" + state);
    }

    /** How many pages a list of so many lines has. */
    public static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> vocabulary, String name) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
