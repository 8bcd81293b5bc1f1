package org.focalnet.meeting.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Versions of an agenda and what changed in them. */
@Controller
class AgendaVersionController {

    private final NetworkMeetingStore meetings;
    private final AgendaVersionStore versions;
    private final MeetingHeads heads;

    AgendaVersionController(NetworkMeetingStore meetings, AgendaVersionStore versions, MeetingHeads heads) {
        this.meetings = meetings;
        this.versions = versions;
        this.heads = heads;
    }

    @GetMapping("/network-meetings/{id}/agenda/changes")
    @Door(Door.Kind.PAGE)
    View changes(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        int number = typed.raw("number").matches("[0-9]{1,6}") ? Integer.parseInt(typed.raw("number")) : -1;
        List<AgendaVersion> all = versions.all(id);
        int shown = number < 0 ? (meeting.organised() || all.isEmpty() ? 0 : meeting.agendaNumber()) : number;
        return new AgendaChangesPage(
                heads.of(meeting, "agenda", request), all, shown, versions.changes(meeting, shown));
    }

    @PostMapping("/network-meetings/{id}/agenda/versions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther publish(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        String note = typed.text("note", 0, 1000);
        if (typed.problems().any()) {
            throw new Refused("session.version.note");
        }
        versions.publish(id, note);
        return SeeOther.to("/network-meetings/" + id + "/agenda/changes").say("session.said.published");
    }
}
