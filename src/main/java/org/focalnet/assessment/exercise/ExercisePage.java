package org.focalnet.assessment.exercise;

import java.time.Instant;
import java.util.List;
import org.focalnet.assessment.FollowUp;
import org.focalnet.web.View;

/**
 * An exercise: what is planned, what was decided, what was learned.
 *
 * @param followUps where a point can be taken further
 */
public record ExercisePage(
        Exercise.Whole whole,
        List<ExerciseDecision> decisions,
        List<ExercisePoint> points,
        List<FollowUp> followUps,
        Instant now,
        boolean writes)
        implements View {

    public Exercise exercise() {
        return whole.exercise();
    }

    public Progress.State state() {
        return exercise().progress().state();
    }

    /** Whether there is an after-action note to read or to write. */
    public boolean after() {
        return exercise().progress().started() != null;
    }

    /** The address under which a point is taken further. */
    public String follow(FollowUp followUp, ExercisePoint point) {
        return followUp.path(new FollowUp.Point(
                point.id(), exercise().plan().title(), exercise().path() + "#after", point.text()));
    }
}
