package org.focalnet.assessment.exercise;

import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A decision, to be corrected.
 *
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record ExerciseDecisionForm(
        Exercise.Whole whole,
        ExerciseDecision decision,
        @Nullable ExerciseDecision theirs,
        Problems problems) implements View {

    public String action() {
        return whole.exercise().path() + "/decisions/" + decision.id();
    }

    public Map<String, String> news() {
        Map<String, String> news = new LinkedHashMap<>();
        whole.injects().forEach(inject -> news.put(inject.id().toString(), inject.title()));
        return news;
    }
}
