package org.focalnet.institution.brief;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.institution.institution.Institution;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Texts;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A brief as it is edited.
 *
 * @param based number of the version that the writer has seen; 0 for none
 * @param language of the text
 * @param marking code of the mark for what goes out; empty for none
 * @param drawn whether nothing was kept yet of what was drawn, so that it can be drawn in another language
 * @param wished the language to draw in; another than that of the text where what was changed would be lost by it
 * @param theirs a version that a colleague kept since the form was opened; null where nobody did
 */
public record BriefForm(
        Institution institution,
        UUID id,
        int based,
        String language,
        Brief.Text text,
        String marking,
        boolean drawn,
        String wished,
        @Nullable Brief theirs,
        Problems problems)
        implements View {

    /** Whether a drawing was asked for that would lose what was changed. */
    public boolean loses() {
        return !wished.equals(language);
    }

    /** The marks, the widest first. */
    public static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        Arrays.stream(Tlp.values()).forEach(mark -> marks.put(mark.name(), mark.label()));
        return marks;
    }

    /** The languages in which a brief can be written. */
    public static Map<String, String> languages(Shell shell) {
        Map<String, String> names = new LinkedHashMap<>();
        Texts.LANGUAGES.forEach(one -> names.put(one.getLanguage(), shell.languageName(one.getLanguage(), true)));
        return names;
    }
}
