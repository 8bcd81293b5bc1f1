package org.focalnet.meeting.invitee;

import java.util.List;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.web.View;

/** Asks once before a meeting is cancelled: whoever was invited reads it at once, and it cannot be taken back. */
public record CancellationPage(Meeting meeting, List<Invitee> reached) implements View {

    public CancellationPage {
        reached = List.copyOf(reached);
    }
}
