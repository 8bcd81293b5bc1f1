package org.focalnet.assessment.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Level;
import org.focalnet.assessment.instrument.Sign;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What can be chosen as an answer: codes that stay the same, each with its words. None is more than another. */
public final class Values {

    /** The code of an item that nobody has looked at yet. */
    public static final String NOT_EXAMINED = "NOT_EXAMINED";

    private Values() {}

    /** The codes of a kind of answer; none where it is answered in words alone. */
    public static List<String> of(AnswerKind kind) {
        return switch (kind) {
            case LEVEL -> names(Level.values());
            case SIGN -> names(Sign.values());
            case YES_NO -> List.of("YES", "NO", "UNKNOWN");
            case TEXT -> List.of();
        };
    }

    /** Codes and words, to choose among. */
    public static Map<String, String> words(AnswerKind kind, Shell shell) {
        Map<String, String> words = new LinkedHashMap<>();
        of(kind).forEach(code -> words.put(code, word(kind, code, shell)));
        return words;
    }

    /** The words of a code in the reader's language; those of an item that is not examined where there is none. */
    public static String word(AnswerKind kind, @Nullable String code, Shell shell) {
        return switch (kind) {
            case LEVEL -> shell.code("assessment.level", code == null ? NOT_EXAMINED : code);
            case SIGN -> shell.code("assessment.sign", code == null ? NOT_EXAMINED : code);
            case YES_NO ->
                code == null ? shell.t("assessment.level.not_examined") : shell.code("assessment.yes_no", code);
            case TEXT -> "";
        };
    }

    /** What was chosen in a field; null for nothing, and a problem for what cannot be chosen. */
    public static @Nullable String read(AnswerKind kind, String field, Typed typed) {
        String code = typed.raw(field);
        if (code.isEmpty()) {
            return null;
        }
        if (!of(kind).contains(code)) {
            typed.problems().add(field, "web.problem.choose");
            return null;
        }
        return code;
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
