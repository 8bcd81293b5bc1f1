package org.focalnet.meeting.agenda;

import java.util.List;
import org.focalnet.meeting.decision.Decision;

/**
 * What a meeting is about.
 *
 * @param decisions those that it took
 * @param carried open ones of earlier meetings of its series: its first point, without anybody writing it
 */
public record MeetingContent(List<AgendaItem> items, List<Decision> decisions, List<Decision> carried) {

    public MeetingContent {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        carried = List.copyOf(carried);
    }
}
