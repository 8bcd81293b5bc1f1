package org.focalnet.institution.brief;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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
 * @param drawn whether it was just drawn, so that it can be drawn in another language without a loss
 * @param theirs a version that a colleague kept since the form was opened; null where nobody did
 */
public record BriefForm(
        Institution institution,
        UUID id,
        int based,
        String language,
        Brief.Text text,
        boolean drawn,
        @Nullable Brief theirs,
        Problems problems)
        implements View {

    /** The languages in which a brief can be written. */
    public static Map<String, String> languages(Shell shell) {
        Map<String, String> names = new LinkedHashMap<>();
        Texts.LANGUAGES.forEach(one -> names.put(one.getLanguage(), shell.languageName(one.getLanguage(), true)));
        return names;
    }
}
