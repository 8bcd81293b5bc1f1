package org.focalnet.meeting.delegation;

import java.util.List;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** Whom the viewer's member sends. @param seats how full the meeting is; null where there is no limit */
public record DelegationPage(MeetingHead head, List<Delegate> delegates, NetworkMeetingStore.@Nullable Seats seats)
        implements View {

    public boolean registers() {
        return head.meeting().registers(head.now()) && head.writes();
    }

    public boolean changes() {
        return head.writes()
                && head.meeting().cancelled() == null
                && !head.meeting().over(head.now());
    }
}
