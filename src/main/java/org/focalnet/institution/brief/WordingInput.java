package org.focalnet.institution.brief;

import java.util.Locale;
import org.focalnet.web.Shell;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;

/** In which language a brief or its texts are asked for. */
final class WordingInput {

    private WordingInput() {}

    /** One of the program's; the reader's where none is asked for. */
    static String language(Typed typed, Shell shell) {
        String asked = typed.raw("language");
        return known(asked) ? asked : shell.language();
    }

    /** Whether it is the code of a language of the program. */
    static boolean known(String code) {
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).anyMatch(code::equals);
    }
}
