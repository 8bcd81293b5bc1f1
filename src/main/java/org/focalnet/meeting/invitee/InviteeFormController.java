package org.focalnet.meeting.invitee;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.identity.Zones;
import org.focalnet.meeting.OfferedInstitutions;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting people on the list of a meeting, and changing who they are. */
@Controller
class InviteeFormController {

    private final MeetingStore meetings;
    private final InviteeStore invitees;
    private final MeetingMails mails;
    private final OfferedInstitutions known;
    private final ShellFactory shells;

    InviteeFormController(
            MeetingStore meetings,
            InviteeStore invitees,
            MeetingMails mails,
            OfferedInstitutions known,
            ShellFactory shells) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.mails = mails;
        this.known = known;
        this.shells = shells;
    }

    @GetMapping("/meetings/{id}/invitees/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        Meeting meeting = meetings.unsealed(id);
        String language = shells.of(request).language();
        Invitee invitee = Invitee.fresh(Ids.next(), id, "", "", "", language, true, 0);
        return form(meeting, invitee, null, new Typed(request));
    }

    @PostMapping("/meetings/{id}/invitees")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        Invitee invitee = read(typed, id, sent == null ? Ids.next() : sent, request);
        if (!typed.problems().any()) {
            try {
                invitees.add(invitee);
                String next = typed.raw("act").equals("more") ? "/invitees/new" : "#invitees";
                return SeeOther.to(meeting.path() + next).say("meeting.invitee.said");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(meeting, invitee, null, typed).with(422);
    }

    @GetMapping("/meetings/{id}/invitees/{invitee}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID invitee, HttpServletRequest request) {
        return form(meetings.unsealed(id), invitees.find(id, invitee), null, new Typed(request));
    }

    @PostMapping("/meetings/{id}/invitees/{invitee}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, @PathVariable UUID invitee, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        Invitee before = invitees.find(id, invitee);
        var typed = new Typed(request);
        Invitee said = read(typed, id, invitee, request);
        if (!typed.problems().any()) {
            try {
                mails.change(said);
                boolean told = before.sent() != null && !before.mail().equalsIgnoreCase(said.mail());
                return SeeOther.to(meeting.path() + "#invitees")
                        .say(told ? "meeting.invitee.said.readdressed" : "meeting.invitee.said.changed");
            } catch (Refused refused) {
                typed.problems().add(refused);
            } catch (Conflict overtaken) {
                Invitee theirs = invitees.find(id, invitee);
                return form(meeting, said.over(theirs), theirs, typed).with(409);
            }
        }
        return form(meeting, said, null, typed).with(422);
    }

    private Invitee read(Typed typed, UUID meeting, UUID id, HttpServletRequest request) {
        String language = typed.raw("language");
        if (!Zones.languages(shells.of(request)).containsKey(language)) {
            typed.problems().add("language", "web.problem.choose");
        }
        return Invitee.fresh(
                id,
                meeting,
                typed.line("institution", 1, 160),
                typed.line("person", 1, 160),
                typed.mail("mail", true),
                language,
                typed.ticked("obligatory"),
                typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0);
    }

    private View form(Meeting meeting, Invitee invitee, @Nullable Invitee theirs, Typed typed) {
        return new InviteeForm(meeting, invitee, theirs, known.names(), typed.problems());
    }
}
