package org.focalnet.meeting.decision;

import java.util.List;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.focalnet.workload.Overload;
import org.jspecify.annotations.Nullable;

/**
 * The form of a decision.
 *
 * @param due the day as it was typed
 * @param passed that it would fill months beyond the office's hours; null where it would not
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record DecisionForm(
        Meeting meeting,
        Decision decision,
        String due,
        @Nullable Overload passed,
        @Nullable Decision theirs,
        List<String> known,
        Problems problems)
        implements View {

    /** The decision as the title of something else: its first words. */
    public String heading() {
        String line = decision.text().replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= 90
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 88)) + " …";
    }
}
