package org.focalnet.library.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.focalnet.library.ItemKind;
import org.focalnet.member.Theme;

/**
 * What a file says of one item, cleaned but not yet judged.
 *
 * @param number its place in the file, from 1
 * @param themes those of our vocabulary that it names
 */
public record Entry(
        int number,
        ItemKind kind,
        String title,
        String summary,
        String creator,
        String issued,
        String identifier,
        String link,
        String language,
        Set<Theme> themes) {

    static final int TITLE = 300;

    /** One of which only a name is known. */
    static Entry named(int number, String name) {
        return new Entry(number, ItemKind.REPORT, name, "", "", "", "", "", "", Set.of());
    }

    /** Why it cannot be brought in; empty where it can. */
    List<String> problems() {
        if (title.isBlank()) {
            return List.of("library.bulk.reason.title");
        }
        if (title.codePointCount(0, title.length()) > TITLE) {
            return List.of("library.bulk.reason.long");
        }
        return link.isEmpty() || link.matches("https?://[^\\s<>\"]{1,990}")
                ? List.of()
                : List.of("library.bulk.reason.link");
    }

    /** A title and year as they are compared: letters and digits alone. */
    static String same(String title, String issued) {
        String letters = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
        return letters + '|' + issued.substring(0, Math.min(4, issued.length()));
    }

    /** A DOI however it is written; another number as it is. */
    static String number(String identifier) {
        String plain = identifier.strip().replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
        return plain.startsWith("10.") ? plain.toLowerCase(Locale.ROOT) : plain;
    }
}
