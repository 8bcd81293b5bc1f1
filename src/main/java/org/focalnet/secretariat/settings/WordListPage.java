package org.focalnet.secretariat.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.web.Texts;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** The texts that fit a filter. */
public record WordListPage(WordFilter filter, List<String> parts, List<Line> shown, int found) implements View {

    /**
     * A text.
     *
     * @param says what is said in the reader's language, as it is written
     * @param changed whether the network says something else
     * @param outdated whether the program's own words have changed since, in a language in which it does
     * @param unfit whether something of it fits the text no longer and is not said
     */
    public record Line(String key, String says, boolean changed, boolean outdated, boolean unfit) {

        static Line of(Texts texts, String key, @Nullable Adjustment adjustment, Locale language) {
            Map<String, String> program = Words.program(texts, key);
            String own = program.getOrDefault(language.getLanguage(), program.getOrDefault("en", ""));
            if (adjustment == null || adjustment.back()) {
                return new Line(key, own, false, false, false);
            }
            Map<String, String> fitting = Words.fitting(texts, key, adjustment.said());
            return new Line(
                    key,
                    fitting.getOrDefault(language.getLanguage(), own),
                    true,
                    program.entrySet().stream().anyMatch(one -> adjustment.outdated(one.getKey(), one.getValue())),
                    !fitting.keySet().containsAll(adjustment.said().keySet()));
        }
    }

    public int last() {
        return Math.max(1, (found + WordFilter.SIZE - 1) / WordFilter.SIZE);
    }
}
