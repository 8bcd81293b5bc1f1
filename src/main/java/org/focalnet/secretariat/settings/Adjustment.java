package org.focalnet.secretariat.settings;

import java.time.Instant;
import java.util.Map;

/**
 * A change of what the program comes with. The last one of a key holds.
 *
 * @param key of a text, or the name of a setting
 * @param number from 1
 * @param said by language, or the value under {@link #VALUE}; empty where the program's own holds again
 * @param program the program's own words at that time, by language
 */
public record Adjustment(
        Kind kind,
        String key,
        int number,
        Map<String, String> said,
        Map<String, String> program,
        String author,
        Instant at) {

    /** Under what the value of a setting stands, and that an entry is offered no longer. */
    static final String VALUE = "value";

    /** What is changed, and how the record calls it. */
    public enum Kind {
        WORDS("wording"),
        ENTRY("list_entry"),
        SETTING("setting");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String act() {
            return code + ".changed";
        }

        String object() {
            return code;
        }
    }

    /** Whether it put the program's own back. */
    public boolean back() {
        return said.isEmpty();
    }

    /** What it said in a language, or the value of a setting; empty where that is the program's own. */
    public String said(String name) {
        return said.getOrDefault(name, "");
    }

    /** Whether the program says something else by now than when this was written, in a language in which it is changed. */
    public boolean outdated(String language, String own) {
        return said.containsKey(language)
                && !program.getOrDefault(language, own).equals(own);
    }
}
