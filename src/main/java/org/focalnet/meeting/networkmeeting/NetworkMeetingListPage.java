package org.focalnet.meeting.networkmeeting;

import java.time.Instant;
import java.util.List;
import org.focalnet.web.View;

/** Meetings of the network, coming or past. */
public record NetworkMeetingListPage(List<Line> lines, NetworkMeetingFilter filter, Instant now, boolean writes)
        implements View {

    /** A line: a meeting and who organises it. */
    public record Line(NetworkMeeting meeting, String organiser, int total) {}

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }
}
