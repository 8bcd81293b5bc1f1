package org.focalnet.meeting.capitalreport;

import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The report to the capital.
 *
 * @param report what the fields show; its version is 0 where it is drafted from what the member reads
 * @param theirs what a colleague saved meanwhile; null where nobody did
 */
public record CapitalReportPage(
        MeetingHead head, CapitalReport report, @Nullable CapitalReport theirs, Problems problems) implements View {

    /** The whole text of one, to be compared. */
    public static String whole(CapitalReport one) {
        return String.join("\n\n", one.attended(), one.outcomes(), one.bilaterals(), one.followUp());
    }
}
