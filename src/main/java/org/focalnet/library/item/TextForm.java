package org.focalnet.library.item;

import org.focalnet.library.Told;
import org.focalnet.member.Language;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.focalnet.web.View;

/** An item in another language. @param language empty while none was chosen */
public record TextForm(Item item, String language, Told told, Problems problems) implements View {

    /** What was typed of what an item says. */
    public static Told told(Typed typed) {
        return new Told(
                typed.line("title", 3, 300),
                typed.text("summary", 0, 8000),
                typed.text("context", 0, 4000),
                typed.text("problem", 0, 8000),
                typed.text("done", 0, 4000),
                typed.text("result", 0, 4000),
                typed.text("known", 0, 4000),
                typed.text("failed", 0, 4000),
                typed.text("conditions", 0, 8000));
    }

    public static String language(Typed typed) {
        String language = typed.raw("language");
        if (!Language.codes().contains(language)) {
            typed.problems().add("language", "web.problem.choose");
            return "en";
        }
        return language;
    }
}
