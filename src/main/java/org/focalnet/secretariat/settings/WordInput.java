package org.focalnet.secretariat.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;

/**
 * What is to be said, by language.
 *
 * @param version number of the change that was seen; 0 where there was none
 * @param shown what the fields show
 * @param said what differs from the program's own and may be said
 */
record WordInput(int version, Map<String, String> shown, Map<String, String> said) {

    /** As it stands. */
    static WordInput of(Map<String, String> program, List<Adjustment> history) {
        Map<String, String> said =
                history.isEmpty() ? Map.of() : history.getFirst().said();
        return new WordInput(history.isEmpty() ? 0 : history.getFirst().number(), said, said);
    }

    /** As it is typed, with what is wrong noted. What no page can show is refused and not dropped: it was meant to be there. */
    static WordInput read(Map<String, String> program, boolean spare, Typed typed, HttpServletRequest request) {
        Map<String, String> shown = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        for (Locale language : Texts.LANGUAGES) {
            String code = language.getLanguage();
            String raw = request.getParameter("text_" + code);
            String text = raw == null
                    ? ""
                    : Normalizer.normalize(raw.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
            shown.put(code, typed.raw("text_" + code));
            if (!text.isEmpty() && !text.equals(program.get(code))) {
                said.put(code, text);
            }
        }
        check(program, said, spare, typed.problems());
        return new WordInput(version(typed), shown, said);
    }

    /** As it was before, where that still fits. */
    static WordInput again(Map<String, String> program, Adjustment before, boolean spare, Typed typed) {
        check(program, before.said(), spare, typed.problems());
        return new WordInput(version(typed), before.said(), before.said());
    }

    /** The same with the number of what a colleague made of it: sent once more, it replaces that. */
    WordInput beside(List<Adjustment> history) {
        return new WordInput(history.isEmpty() ? 0 : history.getFirst().number(), shown, said);
    }

    static void check(Map<String, String> program, Map<String, String> said, boolean spare, Problems problems) {
        var wording = new Wording(program);
        said.forEach((language, text) -> {
            Wording.Wrong wrong = wording.wrong(language, text);
            if (wrong != null) {
                problems.add("text_" + language, wrong.key(), wrong.arguments());
            }
        });
        if (spare && !said.containsKey("en")) {
            problems.add("text_en", "secretariat.lists.refused.english");
        }
    }

    private static int version(Typed typed) {
        return typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
    }
}
