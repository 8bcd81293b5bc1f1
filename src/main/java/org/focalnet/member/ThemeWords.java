package org.focalnet.member;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.web.Shell;

/** The themes in the reader's words, heading by heading. */
public final class ThemeWords {

    private ThemeWords() {}

    /** Code and word of the themes of an area, sorted by word. */
    public static Map<String, String> of(Theme.Area area, Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(Theme.values())
                .filter(theme -> theme.area() == area)
                .map(theme -> Map.entry(theme.name(), shell.code("member.theme", theme)))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(ULocale.forLocale(shell.locale()))))
                .forEach(word -> words.put(word.getKey(), word.getValue()));
        return words;
    }
}
