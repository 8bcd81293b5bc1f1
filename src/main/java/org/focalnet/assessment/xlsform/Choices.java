package org.focalnet.assessment.xlsform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Level;
import org.focalnet.assessment.instrument.Sign;
import org.jspecify.annotations.Nullable;

/** The lists from which answers are chosen. */
final class Choices {

    private Choices() {}

    /**
     * An answer that can be chosen.
     *
     * @param name as it stands in a form
     * @param key of its text
     */
    record Choice(String name, String key) {}

    /** Of a way of answering; none where it is answered in words. */
    static List<Choice> of(AnswerKind kind) {
        return switch (kind) {
            case LEVEL -> all("assessment.level", Level.values());
            case SIGN -> all("assessment.sign", Sign.values());
            case YES_NO ->
                List.of(new Choice("yes", "assessment.answer.yes"), new Choice("no", "assessment.answer.no"));
            case TEXT -> List.of();
        };
    }

    /** Which way of answering a list means by its names; null where it is none of ours. */
    static @Nullable AnswerKind meant(Set<String> names) {
        Set<String> written =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        for (AnswerKind kind : AnswerKind.values()) {
            Set<String> ours = of(kind).stream().map(Choice::name).collect(Collectors.toSet());
            if (written.size() >= 2 && ours.containsAll(written)) {
                return kind;
            }
        }
        return null;
    }

    private static List<Choice> all(String vocabulary, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .map(name -> new Choice(name, vocabulary + "." + name))
                .toList();
    }
}
