package org.focalnet.meeting.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing the sessions of a meeting. */
@Controller
class SessionController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final SessionReaders readers;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    SessionController(
            NetworkMeetingStore meetings,
            SessionStore sessions,
            SessionReaders readers,
            AudiencePickers pickers,
            ShellFactory shells) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.readers = readers;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/network-meetings/{id}/sessions/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        LocalDate day = null;
        try {
            day = LocalDate.parse(new Typed(request).raw("day"));
        } catch (DateTimeParseException none) {
            // the first day is offered
        }
        SessionInput input = SessionInput.blank(meeting, day, sessions.all(id));
        return form(request, meeting, Ids.next(), 0, input, readers.all(meeting), null, new Problems());
    }

    @GetMapping("/network-meetings/{id}/sessions/{session}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        Session before = sessions.find(id, session);
        AudienceId named = before.narrowed() == null ? meeting.invited() : before.narrowed();
        SessionInput input = SessionInput.of(before.facts(), meeting.facts().zone());
        return form(request, meeting, session, before.version(), input, pickers.choice(named), null, new Problems());
    }

    /** Adds a session where the version is 0, and changes it where it is another. */
    @PostMapping("/network-meetings/{id}/sessions/{session}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        SessionInput input = SessionInput.typed(typed);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        AudienceChoice choice = AudiencePickers.read(typed, readers.kinds(meeting));
        if (typed.raw("act").equals("check")) {
            return form(request, meeting, session, version, input, choice, null, new Problems());
        }
        NewSession said = SessionInput.read(typed, meeting, sessions.halls(id));
        if (said != null) {
            try {
                AudienceId narrowed = readers.narrowed(meeting, choice);
                if (version == 0) {
                    sessions.add(meeting, session, said, narrowed);
                } else {
                    sessions.change(meeting, session, version, said, narrowed);
                }
                LocalDate day = said.starts().atZone(meeting.facts().zone()).toLocalDate();
                return SeeOther.to(meeting.path() + "/agenda?day=" + day).say("session.said.kept");
            } catch (Conflict overtaken) {
                Session theirs = sessions.find(id, session);
                return form(request, meeting, session, theirs.version(), input, choice, theirs, typed.problems())
                        .with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(request, meeting, session, version, input, choice, null, typed.problems())
                .with(422);
    }

    @PostMapping("/network-meetings/{id}/sessions/{session}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID session) {
        NetworkMeeting meeting = meetings.organised(id);
        sessions.remove(meeting, sessions.find(id, session).id());
        return SeeOther.to(meeting.path() + "/agenda").say("session.said.removed");
    }

    private SessionForm form(
            HttpServletRequest request,
            NetworkMeeting meeting,
            UUID id,
            int version,
            SessionInput input,
            AudienceChoice chosen,
            @Nullable Session theirs,
            Problems problems) {
        return new SessionForm(
                meeting,
                id,
                version,
                input,
                sessions.halls(meeting.id()),
                pickers.of(shells.of(request), readers.kinds(meeting), chosen),
                theirs,
                problems);
    }
}
