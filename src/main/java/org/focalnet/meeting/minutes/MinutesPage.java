package org.focalnet.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.focalnet.meeting.agenda.MeetingContent;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The minutes beside the agenda.
 *
 * @param text what the field shows
 * @param version the one that it was begun with
 * @param draft whether the field shows what the reader typed and did not save
 * @param theirs what a colleague saved meanwhile; null where nobody did
 * @param days of silence, as typed
 */
public record MinutesPage(
        Meeting meeting,
        Minutes minutes,
        MeetingContent content,
        List<Minutes.Objection> objections,
        String text,
        int version,
        boolean draft,
        @Nullable Minutes theirs,
        Instant now,
        boolean writes,
        String days,
        Problems problems)
        implements View {

    public boolean editing() {
        return writes && minutes.editable();
    }
}
