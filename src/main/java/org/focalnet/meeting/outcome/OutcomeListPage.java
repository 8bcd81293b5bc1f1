package org.focalnet.meeting.outcome;

import java.time.LocalDate;
import java.util.List;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting brought.
 *
 * @param carried what the meetings that it continues left open
 * @param offered how many of these its organiser can take over
 * @param drafts how many nobody else reads yet
 */
public record OutcomeListPage(
        MeetingHead head, List<Line> lines, List<Line> carried, int offered, long drafts, LocalDate today)
        implements View {

    /**
     * An outcome in the list.
     *
     * @param taker the name of the member that agreed, or what is written of who does; may be empty
     * @param asked the name of the member that is asked, for it and the organiser; null for others
     * @param asksUs whether it is the viewer's member
     */
    public record Line(
            Outcome outcome,
            List<OutcomeStep> steps,
            String taker,
            @Nullable String asked,
            Undertaking.@Nullable State answer,
            boolean asksUs) {}
}
