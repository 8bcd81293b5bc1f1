package org.focalnet.assessment.pack;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;

/** The questions that a file may answer, and the words by which they can be answered in any language of the program. */
final class Questions {

    /** How long words beside an answer may be. */
    static final int WORDS = 8000;

    static final int CAPACITY = 160;

    private final Map<String, RoundItem> byCode = new LinkedHashMap<>();
    private final Map<AnswerKind, Map<String, String>> meant = new EnumMap<>(AnswerKind.class);
    private final Shell shell;

    Questions(List<RoundItem> items, Shell shell) {
        this.shell = shell;
        items.forEach(item -> byCode.put(item.item().code(), item));
        for (AnswerKind kind : AnswerKind.values()) {
            Map<String, String> codes = new HashMap<>();
            for (Locale language : shell.languages()) {
                Values.words(kind, shell.in(language)).forEach((code, word) -> codes.putIfAbsent(plain(word), code));
            }
            Values.of(kind).forEach(code -> codes.put(plain(code), code));
            meant.put(kind, codes);
        }
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    Optional<RoundItem> item(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The code that a written answer means; nothing where it means none. */
    Optional<String> meant(AnswerKind kind, String written) {
        return Optional.ofNullable(meant.getOrDefault(kind, Map.of()).get(plain(written)));
    }

    /** What can be chosen, for whoever wrote something else. */
    String offered(AnswerKind kind) {
        return String.join(" · ", offered(kind, shell).values());
    }

    /** What a file offers to be chosen: nobody needs to choose that they did not look. */
    static Map<String, String> offered(AnswerKind kind, Shell theirs) {
        Map<String, String> words = Values.words(kind, theirs);
        words.remove(Values.NOT_EXAMINED);
        return words;
    }

    /** A text of a file as it is kept: what shows nothing is nothing. */
    static String text(String written) {
        String clean = Typed.clean(written).replace("\r\n", "\n").strip();
        return Typed.unseen(clean) ? "" : clean;
    }

    static String line(String written) {
        return text(written).replaceAll("\\s+", " ");
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String plain(String word) {
        return line(word).toLowerCase(Locale.ROOT);
    }
}
