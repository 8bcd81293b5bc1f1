package org.focalnet.meeting.delegation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who takes part, as those who are asked may see it. */
@Controller
class ParticipantsController {

    private final NetworkMeetingStore meetings;
    private final ParticipantList participants;
    private final MeetingHeads heads;
    private final ShellFactory shells;

    ParticipantsController(
            NetworkMeetingStore meetings, ParticipantList participants, MeetingHeads heads, ShellFactory shells) {
        this.meetings = meetings;
        this.participants = participants;
        this.heads = heads;
        this.shells = shells;
    }

    @GetMapping("/network-meetings/{id}/participants")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        return new ParticipantsPage(
                heads.of(meeting, "participants", request), participants.of(id, shells.of(request)));
    }
}
