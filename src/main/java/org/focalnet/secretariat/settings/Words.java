package org.focalnet.secretariat.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.focalnet.audience.NotFound;
import org.focalnet.member.Theme;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Texts;

/** The program's own words of a key, and what of the network's stands in their place. */
final class Words {

    private Words() {}

    /** What the program says, by language. @throws NotFound where it has no such text */
    static Map<String, String> program(Texts texts, String key) {
        if (!texts.keys().contains(key)) {
            throw new NotFound();
        }
        Map<String, String> program = new TreeMap<>();
        for (Locale language : Texts.LANGUAGES) {
            String own = texts.own(language, key);
            if (own != null) {
                program.put(language.getLanguage(), own);
            }
        }
        return program;
    }

    /**
     * What is said instead, of what was kept: only what still fits the text, which an upgrade may have changed. A word that
     * is the network's alone is said in English where it has no name in a language.
     */
    static Map<String, String> fitting(Texts texts, String key, Map<String, String> said) {
        Map<String, String> fitting = new LinkedHashMap<>();
        if (!texts.keys().contains(key)) {
            return fitting;
        }
        var wording = new Wording(program(texts, key));
        said.forEach((language, text) -> {
            if (wording.wrong(language, text) == null) {
                fitting.put(language, text);
            }
        });
        String english = fitting.get("en");
        if (spare(key) && english != null) {
            Texts.LANGUAGES.forEach(
                    language -> fitting.putIfAbsent(language.getLanguage(), Objects.requireNonNull(english)));
        }
        return fitting;
    }

    /** Whether a key is that of a word which the program leaves to the network. */
    static boolean spare(String key) {
        for (Theme theme : Theme.values()) {
            if (theme.spare() && ThemeWords.key(theme).equals(key)) {
                return true;
            }
        }
        return false;
    }
}
