package org.focalnet.meeting.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.file.Upload;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Bringing papers to a meeting. */
@Controller
class PaperFormController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final PaperStore papers;
    private final PaperForms forms;

    PaperFormController(NetworkMeetingStore meetings, SessionStore sessions, PaperStore papers, PaperForms forms) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.papers = papers;
        this.forms = forms;
    }

    @GetMapping("/network-meetings/{id}/papers/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        UUID wanted = new Typed(request).id("session");
        Session session = sessions.all(id).stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElse(null);
        return forms.form(
                request, meeting, Ids.next(), 0, PaperInput.blank(meeting, session), List.of(), null, new Problems());
    }

    @GetMapping("/network-meetings/{id}/papers/{paper}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID paper, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        MeetingPaper before = papers.find(id, paper);
        return forms.form(
                request, meeting, paper, before.version(), PaperInput.of(before), List.of(), null, new Problems());
    }

    /** Adds a paper where the version is 0, and changes it where it is another. */
    @PostMapping("/network-meetings/{id}/papers/{paper}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, @PathVariable UUID paper, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        var typed = new Typed(request);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        NewPaper said = PaperInput.read(typed, meeting, sessions.all(id));
        String language = version == 0 ? PaperInput.language(typed) : "";
        List<Upload> uploads = version == 0 ? forms.received(request, typed) : List.of();
        if (said != null && !typed.problems().any()) {
            try {
                if (version == 0) {
                    papers.add(meeting, paper, said, language, uploads.getLast().id());
                } else {
                    papers.change(meeting, paper, version, said);
                }
                return SeeOther.to(meeting.path() + "/papers").say("paper.said.kept");
            } catch (Conflict overtaken) {
                MeetingPaper theirs = papers.find(id, paper);
                return forms.form(
                                request,
                                meeting,
                                paper,
                                theirs.version(),
                                PaperInput.typed(typed),
                                uploads,
                                theirs,
                                typed.problems())
                        .with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return forms.form(request, meeting, paper, version, PaperInput.typed(typed), uploads, null, typed.problems())
                .with(422);
    }

    /** Another language, or a newer version of one that is there. */
    @PostMapping("/network-meetings/{id}/papers/{paper}/files")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object bring(@PathVariable UUID id, @PathVariable UUID paper, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.organised(id);
        MeetingPaper before = papers.find(id, paper);
        var typed = new Typed(request);
        String language = PaperInput.language(typed);
        List<Upload> uploads = forms.received(request, typed);
        if (!typed.problems().any()) {
            try {
                papers.bring(meeting, paper, language, uploads.getLast().id());
                return SeeOther.to(before.path()).say("paper.said.brought");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        PaperInput facts = PaperInput.of(before);
        var input = new PaperInput(facts.title(), facts.session(), facts.tlp(), typed.raw("language"));
        return forms.form(request, meeting, paper, before.version(), input, uploads, null, typed.problems())
                .with(422);
    }

    @PostMapping("/network-meetings/{id}/papers/{paper}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID paper) {
        NetworkMeeting meeting = meetings.organised(id);
        papers.remove(meeting, papers.find(id, paper));
        return SeeOther.to(meeting.path() + "/papers").say("paper.said.removed");
    }
}
