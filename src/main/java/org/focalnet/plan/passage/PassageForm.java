package org.focalnet.plan.passage;

import java.util.Map;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param sections parts of reports that it can fit
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record PassageForm(
        UUID id,
        int version,
        String title,
        String theme,
        String pillar,
        String section,
        String language,
        String text,
        Map<String, String> sections,
        @Nullable Passage theirs,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? "/plan/passages" : "/plan/passages/" + id;
    }
}
