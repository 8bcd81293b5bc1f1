package org.focalnet.secretariat.settings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;

/**
 * Which texts are shown.
 *
 * @param q words of the key or of what it says in any language
 * @param part what keys begin with; empty for all
 * @param changed only those of which the network says something else
 * @param page from 1
 */
public record WordFilter(String q, String part, boolean changed, int page) {

    public static final int SIZE = 25;

    static WordFilter read(Typed typed) {
        String q = typed.raw("q").strip();
        String page = typed.raw("page");
        String part = typed.raw("part");
        return new WordFilter(
                q.substring(0, q.offsetByCodePoints(0, Math.min(100, q.codePointCount(0, q.length())))),
                part.matches("[a-z_]{1,40}") ? part : "",
                typed.ticked("changed"),
                page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** The keys that fit, sorted. */
    List<String> of(Texts texts, Map<String, Adjustment> adjusted) {
        String wanted = q.toLowerCase(Locale.ROOT);
        return texts.keys().stream()
                .filter(key -> part.isEmpty() || key.startsWith(part + "."))
                .filter(key -> !changed
                        || adjusted.containsKey(key) && !adjusted.get(key).back())
                .filter(key -> wanted.isEmpty() || key.contains(wanted) || says(texts, key, adjusted.get(key), wanted))
                .sorted()
                .toList();
    }

    private static boolean says(
            Texts texts, String key, @org.jspecify.annotations.Nullable Adjustment adjustment, String wanted) {
        for (Locale language : Texts.LANGUAGES) {
            String own = texts.own(language, key);
            if (own != null && own.toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return adjustment != null
                && adjustment.said().values().stream()
                        .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** What keys begin with. */
    static List<String> parts(Set<String> keys) {
        return keys.stream()
                .map(key -> key.replaceFirst("[.].*", ""))
                .distinct()
                .sorted()
                .toList();
    }

    public String query(int number) {
        return "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&part=" + part + (changed ? "&changed=on" : "")
                + (number == 1 ? "" : "&page=" + number);
    }
}
