package org.focalnet.assessment.instrument;

import java.util.Locale;
import java.util.Set;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a section, to be worded anew or added.
 *
 * @param section as it is typed
 * @param opened the mark of the heading that the form was opened with; of a new one, what the form says of itself
 * @param theirs what a colleague made of it meanwhile; null where nobody did
 */
public record SectionPage(
        Edition edition,
        Section section,
        Locale language,
        String opened,
        @Nullable Section theirs,
        Problems problems) implements View {

    public boolean fresh() {
        return section.code().isEmpty();
    }

    public String path() {
        return InstrumentListPage.path(edition);
    }

    public String here() {
        return path() + "/sections/" + (fresh() ? SectionController.NEW : section.code());
    }

    public String said(Words words) {
        return words.texts().getOrDefault(language.getLanguage(), "");
    }

    public Set<String> languages() {
        return ItemPage.languages(edition);
    }
}
