package org.focalnet.member;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.web.Shell;

/**
 * The themes in the reader's words. Here alone is decided which are offered: the program's without those that the network
 * retired, and the spare ones that it named. What was chosen before stays, and is found.
 */
public final class ThemeWords {

    private ThemeWords() {}

    /** The key of its text. */
    public static String key(Theme theme) {
        return "member.theme." + theme.name().toLowerCase(Locale.ROOT);
    }

    /** Those that mean something here, retired ones too: for filters, and for tables that name them all. */
    public static List<Theme> known(Shell shell) {
        return Arrays.stream(Theme.values())
                .filter(theme -> !theme.spare() || shell.texts().changed(key(theme)))
                .toList();
    }

    /** The same with their words, in the order of the list. */
    public static Map<String, String> all(Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        known(shell).forEach(theme -> words.put(theme.name(), shell.code("member.theme", theme)));
        return words;
    }

    /** Code and word of those of an area that are offered, and of those that were chosen before; sorted by word. */
    public static Map<String, String> of(Theme.Area area, Shell shell, Collection<String> chosen) {
        Map<String, String> words = new LinkedHashMap<>();
        List<Theme> known = known(shell);
        Arrays.stream(Theme.values())
                .filter(theme -> theme.area() == area)
                .filter(theme -> chosen.contains(theme.name())
                        || known.contains(theme) && !shell.texts().retired(key(theme)))
                .map(theme -> Map.entry(theme.name(), shell.code("member.theme", theme)))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(ULocale.forLocale(shell.locale()))))
                .forEach(word -> words.put(word.getKey(), word.getValue()));
        return words;
    }

    /** The same of all areas, one after the other. */
    public static Map<String, String> offered(Shell shell, Collection<String> chosen) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Theme.Area area : Theme.Area.values()) {
            words.putAll(of(area, shell, chosen));
        }
        return words;
    }
}
