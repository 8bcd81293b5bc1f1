package org.focalnet.meeting.delegation;

import java.util.List;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.View;

/** The list of participants. */
public record ParticipantsPage(MeetingHead head, List<Delegation> delegations) implements View {

    /** Those of one member. */
    public record Delegation(String member, List<Participant> people) {}

    public int people() {
        return delegations.stream().mapToInt(one -> one.people().size()).sum();
    }
}
