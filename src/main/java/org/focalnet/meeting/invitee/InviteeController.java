package org.focalnet.meeting.invitee;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The mails to those who are asked in, and who came. */
@Controller
class InviteeController {

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final MeetingMails mails;

    InviteeController(MeetingStore meetings, InviteeStore invitees, MeetingMails mails) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.mails = mails;
    }

    @PostMapping("/meetings/{id}/invitees/{invitee}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID invitee) {
        mails.remove(id, invitee);
        return SeeOther.to("/meetings/" + id + "#invitees").say("meeting.invitee.said.removed");
    }

    @PostMapping("/meetings/{id}/invitations")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther invite(@PathVariable UUID id) {
        int sent = mails.invite(id);
        return SeeOther.to("/meetings/" + id + "#invitees").say("meeting.invitee.said.sent", String.valueOf(sent));
    }

    @GetMapping("/meetings/{id}/cancellation")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View leave(@PathVariable UUID id) {
        return new CancellationPage(meetings.find(id), mails.reached(id));
    }

    @PostMapping("/meetings/{id}/cancellation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther cancel(@PathVariable UUID id) {
        mails.cancel(id);
        return SeeOther.to("/meetings/" + id).say("meeting.meeting.said.cancelled");
    }

    @PostMapping("/meetings/{id}/attendance")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther attend(@PathVariable UUID id, HttpServletRequest request) {
        meetings.find(id);
        invitees.attended(id, new Typed(request).ids("attended"));
        return SeeOther.to("/meetings/" + id + "#invitees").say("meeting.invitee.said.attendance");
    }
}
