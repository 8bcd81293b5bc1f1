package org.focalnet.assessment.exercise;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A point as it is written.
 *
 * @param due the day as it was typed
 * @param institutions of the map
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record ExercisePointForm(
        Exercise exercise,
        ExercisePoint point,
        String due,
        List<String> institutions,
        @Nullable ExercisePoint theirs,
        Problems problems)
        implements View {

    public boolean fresh() {
        return point.version() == 0;
    }

    public String action() {
        return exercise.path() + "/points" + (fresh() ? "" : "/" + point.id());
    }
}
