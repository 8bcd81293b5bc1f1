package org.focalnet.assessment.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text in the languages that it exists in.
 *
 * @param texts by code of the language, in the order of the instrument; empty where there is nothing to say
 */
public record Words(Map<String, String> texts) {

    public static final Words NONE = new Words(Map.of());

    public Words {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts)); // Map.copyOf would lose the order
    }

    /** In a language; where it is missing, in English; else in whichever comes first; empty where there is none. */
    public String in(Locale language) {
        String said = texts.get(language.getLanguage());
        if (said == null) {
            said = texts.get("en");
        }
        return said == null ? texts.values().stream().findFirst().orElse("") : said;
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
