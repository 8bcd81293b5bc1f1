package org.focalnet.plan.compilation;

import java.util.List;
import java.util.UUID;
import org.focalnet.plan.passage.Passage;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report as it is written.
 *
 * @param text as it was typed
 * @param most words, as it was typed
 * @param query words that the texts offered have in them
 * @param fitting approved texts, those of this part first
 * @param chosen those that went into it already
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record SectionForm(
        Compilation report,
        Compilation.Section section,
        String text,
        String most,
        String query,
        List<Passage> fitting,
        List<Compilation.Source> chosen,
        Compilation.@Nullable Section theirs,
        Problems problems)
        implements View {

    public String action() {
        return report.path() + "/sections/" + section.id();
    }

    public boolean taken(UUID passage) {
        return chosen.stream().anyMatch(one -> one.passage().equals(passage));
    }

    public int words() {
        return Compilation.words(text, report.locale());
    }
}
