package org.focalnet.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about, for the library to say what others did about it: codes of the one vocabulary, and words. Nothing
 * is kept of what was asked.
 */
public record Reading(
        @Nullable Enum<?> theme,
        @Nullable Enum<?> pillar,
        @Nullable Enum<?> sector,
        String words) {

    private static final int MOST = 200;

    /** Where the items are. */
    public String fragment() {
        return "/library/suggestions?" + terms();
    }

    /** The library narrowed to the matter, for who reads without script. */
    public String page() {
        return theme == null ? "/library?q=" + encoded(words) : "/library?theme=" + theme.name();
    }

    private String terms() {
        return "theme=" + name(theme) + "&pillar=" + name(pillar) + "&sector=" + name(sector) + "&q=" + encoded(words);
    }

    private static String name(@Nullable Enum<?> code) {
        return code == null ? "" : code.name();
    }

    private static String encoded(String text) {
        String cut = text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST));
        return URLEncoder.encode(cut, StandardCharsets.UTF_8);
    }
}
