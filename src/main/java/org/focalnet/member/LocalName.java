package org.focalnet.member;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A name in one or more languages.
 *
 * @param texts by language code; a language without an entry is answered by another one
 */
public record LocalName(Map<String, String> texts) {

    public static final LocalName NONE = new LocalName(Map.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> OTHERWISE = List.of("en", "fr");

    public LocalName {
        var kept = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = java.util.Collections.unmodifiableMap(kept);
    }

    public static LocalName english(String name) {
        return new LocalName(Map.of("en", name));
    }

    /** Reads what {@link #json()} wrote. */
    public static LocalName parse(String json) {
        return new LocalName(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    }

    public String json() {
        return JSON.writeValueAsString(texts);
    }

    /** The name in the language wished for, else in English, in French, in any; empty where there is none. */
    public String in(Locale language) {
        String own = texts.get(language.getLanguage());
        if (own != null) {
            return own;
        }
        for (String other : OTHERWISE) {
            String text = texts.get(other);
            if (text != null) {
                return text;
            }
        }
        Collection<String> any = texts.values();
        return any.isEmpty() ? "" : any.iterator().next();
    }

    /** The text of exactly this language, or an empty one. */
    public String exactly(String language) {
        return texts.getOrDefault(language, "");
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
