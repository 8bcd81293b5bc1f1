package org.focalnet.assessment.exercise;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as it is planned.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param scenarios to choose from, for a new one
 * @param parts with what was typed of who plays them
 * @param institutions of the map
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record ExerciseForm(
        UUID id,
        int version,
        Map<String, String> scenarios,
        String scenario,
        String title,
        String day,
        String place,
        String facilitator,
        boolean timed,
        List<Exercise.Part> parts,
        List<String> institutions,
        Exercise.@Nullable Whole theirs,
        Problems problems)
        implements View {

    static ExerciseForm blank(String scenario, String title, String facilitator, Map<String, String> scenarios) {
        return new ExerciseForm(
                Ids.next(),
                0,
                scenarios,
                scenario,
                title,
                "",
                "",
                facilitator,
                false,
                List.of(),
                List.of(),
                null,
                new Problems());
    }

    static ExerciseForm of(Exercise.Whole whole, List<String> institutions) {
        Exercise.Plan plan = whole.exercise().plan();
        return new ExerciseForm(
                whole.exercise().id(),
                whole.exercise().version(),
                Map.of(),
                "",
                plan.title(),
                plan.day().toString(),
                plan.place(),
                plan.facilitator(),
                plan.timed(),
                whole.parts(),
                institutions,
                null,
                new Problems());
    }

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? "/assessment/exercises" : Exercise.path(id);
    }
}
