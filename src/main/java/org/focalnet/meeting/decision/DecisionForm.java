package org.focalnet.meeting.decision;

import java.util.List;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a decision.
 *
 * @param due the day as it was typed
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record DecisionForm(
        Meeting meeting,
        Decision decision,
        String due,
        @Nullable Decision theirs,
        List<String> known,
        Problems problems)
        implements View {}
