package org.focalnet.outreach.newsletter;

import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * An issue as the secretariat writes it, or what became of it.
 *
 * @param text in the language that is being written
 * @param sending how it was to be sent, where that was refused
 */
public record IssuePage(
        Issue issue, Issue.Text text, Issue.Report report, int subscribers, Sending sending, Problems problems)
        implements View {

    /** What was chosen and typed; empty where nothing was sent yet. */
    public record Sending(String when, String day, String time) {

        public boolean now() {
            return when.equals("now");
        }

        /** Whether its day and time are to be seen: they may stand beside what was chosen. */
        public boolean timed() {
            return when.equals("later") || !day.isEmpty() || !time.isEmpty();
        }
    }
}
