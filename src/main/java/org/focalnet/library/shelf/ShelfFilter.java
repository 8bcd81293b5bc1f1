package org.focalnet.library.shelf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.library.ItemKind;
import org.focalnet.library.Regions;
import org.focalnet.member.Language;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf shows.
 *
 * @param ours what one's own member brought in, drafts too
 * @param query words
 * @param language code of a language in which it is there; empty for any
 * @param region code of {@link Regions}; empty for any
 * @param sort {@code new} or {@code title}
 * @param page from 1
 */
public record ShelfFilter(
        boolean ours,
        String query,
        @Nullable ItemKind kind,
        @Nullable Theme theme,
        @Nullable Pillar pillar,
        @Nullable Sector sector,
        String region,
        String language,
        String sort,
        int page) {

    public static final int SIZE = 20;

    /** Reads it from the address; what does not fit is left out. */
    static ShelfFilter read(Typed typed, boolean signedIn) {
        return new ShelfFilter(
                signedIn && typed.raw("view").equals("ours"),
                typed.line("q", 0, 200),
                one(ItemKind.class, typed.raw("kind")),
                one(Theme.class, typed.raw("theme")),
                one(Pillar.class, typed.raw("pillar")),
                one(Sector.class, typed.raw("sector")),
                Regions.codes().contains(typed.raw("region")) ? typed.raw("region") : "",
                Language.codes().contains(typed.raw("language")) ? typed.raw("language") : "",
                typed.raw("sort").equals("title") ? "title" : "new",
                typed.raw("page").matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty()
                || kind != null
                || theme != null
                || pillar != null
                || sector != null
                || !region.isEmpty()
                || !language.isEmpty();
    }

    /** The same shelf on another page. */
    public String at(int number) {
        return address(sort) + "&page=" + number;
    }

    /** The same shelf in another order. */
    public String address(String order) {
        Map<String, @Nullable Object> terms = new LinkedHashMap<>();
        terms.put("view", ours ? "ours" : "");
        terms.put("q", query);
        terms.put("kind", kind);
        terms.put("theme", theme);
        terms.put("pillar", pillar);
        terms.put("sector", sector);
        terms.put("region", region);
        terms.put("language", language);
        var address = new StringBuilder("/library?sort=" + order);
        terms.forEach((name, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                address.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }

    /** The name of a code as a field holds it. */
    public static String name(@Nullable Enum<?> code) {
        return code == null ? "" : code.name();
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> vocabulary, String name) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
