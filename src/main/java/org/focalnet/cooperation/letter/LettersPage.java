package org.focalnet.cooperation.letter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.cooperation.partnership.Partnership;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * Where the draft of an exchange of letters is asked for.
 *
 * @param planned whether there is a plan of work to draw it from
 */
public record LettersPage(Partnership partnership, String other, boolean planned) implements View {

    /** The languages in which there are such letters. */
    public static Map<String, String> languages(Shell shell) {
        Map<String, String> languages = new LinkedHashMap<>();
        LetterTexts.LANGUAGES.forEach(one -> languages.put(one, shell.languageName(one, false)));
        return languages;
    }

    /** Whether there is none in the reader's own. */
    public static boolean other(Shell shell) {
        return !LetterTexts.LANGUAGES.contains(shell.language());
    }
}
