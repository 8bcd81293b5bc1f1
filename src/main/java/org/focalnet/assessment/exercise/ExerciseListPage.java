package org.focalnet.assessment.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** The exercises of the hub. */
public record ExerciseListPage(ExerciseFilter filter, List<Exercise.Line> lines, boolean writes) implements View {

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public int last() {
        return Math.max(1, (total() + ExerciseFilter.SIZE - 1) / ExerciseFilter.SIZE);
    }

    public static Map<String, String> states(Shell shell) {
        Map<String, String> states = new LinkedHashMap<>();
        for (Progress.State state : Progress.State.values()) {
            states.put(state.name(), shell.code("assessment.exercise.state", state));
        }
        return states;
    }

    /** How a state is drawn: settled, under way, or neither. */
    public static String tone(Progress.State state) {
        return switch (state) {
            case ENDED -> "on";
            case PLANNED, RUNNING, PAUSED -> "part";
            case CANCELLED -> "off";
        };
    }
}
