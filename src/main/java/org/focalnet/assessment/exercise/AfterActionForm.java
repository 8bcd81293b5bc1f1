package org.focalnet.assessment.exercise;

import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The after-action note as it is written.
 *
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record AfterActionForm(Exercise exercise, Exercise.Note note, Exercise.@Nullable Note theirs, Problems problems)
        implements View {}
