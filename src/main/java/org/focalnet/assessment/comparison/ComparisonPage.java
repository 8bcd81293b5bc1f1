package org.focalnet.assessment.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.round.Round;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Two rounds side by side.
 *
 * @param others the other rounds of the instrument, the newest first
 * @param with the chosen one of them; null where there is none
 * @param comparison null where there is nothing to compare with
 * @param all whether what stayed the same is shown too
 */
public record ComparisonPage(
        Round round,
        List<Round> others,
        @Nullable UUID with,
        @Nullable Comparison comparison,
        boolean all) implements View {

    /** The rounds to choose from: their titles, with the day when they began. */
    public Map<String, String> choices(Shell shell) {
        Map<String, String> choices = new LinkedHashMap<>();
        others.forEach(one -> choices.put(
                one.id().toString(),
                shell.t("assessment.comparison.round", one.facts().title(), shell.day(one.created()))));
        return choices;
    }
}
