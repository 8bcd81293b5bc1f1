package org.focalnet.meeting.invitee;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.identity.Zones;
import org.focalnet.meeting.Answer;
import org.focalnet.meeting.decision.MeetingDecisionStore;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is asked in, the mails to them, and who came. */
@Controller
class InviteeController {

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final MeetingMails mails;
    private final MeetingDecisionStore decisions;
    private final ShellFactory shells;

    InviteeController(
            MeetingStore meetings,
            InviteeStore invitees,
            MeetingMails mails,
            MeetingDecisionStore decisions,
            ShellFactory shells) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.mails = mails;
        this.decisions = decisions;
        this.shells = shells;
    }

    @GetMapping("/meetings/{id}/invitees/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        return form(
                meeting, invitee(id, Ids.next(), "", "", "", shells.of(request).language(), true), new Typed(request));
    }

    @PostMapping("/meetings/{id}/invitees")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        String language = typed.raw("language");
        if (!Zones.languages(shell).containsKey(language)) {
            typed.problems().add("language", "web.problem.choose");
        }
        Invitee invitee = invitee(
                id,
                sent == null ? Ids.next() : sent,
                typed.line("institution", 1, 160),
                typed.line("person", 1, 160),
                typed.mail("mail", true),
                language,
                typed.ticked("obligatory"));
        if (!typed.problems().any()) {
            try {
                invitees.add(invitee);
                String next = typed.raw("act").equals("more") ? "/invitees/new" : "#invitees";
                return SeeOther.to(meeting.path() + next).say("meeting.invitee.said");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(meeting, invitee, typed).with(422);
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

    private static Invitee invitee(
            UUID meeting,
            UUID id,
            String institution,
            String person,
            String mail,
            String language,
            boolean obligatory) {
        return new Invitee(
                id, meeting, institution, person, mail, language, obligatory, Answer.NONE, "", "", null, null, false);
    }

    private View form(Meeting meeting, Invitee invitee, Typed typed) {
        List<String> known = decisions.institutions();
        return new InviteeForm(meeting, invitee, known, typed.problems());
    }
}
