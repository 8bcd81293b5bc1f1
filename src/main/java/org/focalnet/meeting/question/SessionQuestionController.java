package org.focalnet.meeting.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Questions to a session: all of them, and asking by name. */
@Controller
class SessionQuestionController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final SessionQuestionStore questions;
    private final MeetingHeads heads;
    private final MemberNames names;
    private final ShellFactory shells;

    SessionQuestionController(
            NetworkMeetingStore meetings,
            SessionStore sessions,
            SessionQuestionStore questions,
            MeetingHeads heads,
            MemberNames names,
            ShellFactory shells) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.questions = questions;
        this.heads = heads;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/network-meetings/{id}/sessions/{session}/questions")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        return page(meetings.find(id), sessions.find(id, session), Ids.next(), "", new Problems(), request);
    }

    @PostMapping("/network-meetings/{id}/sessions/{session}/questions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object ask(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        Session found = sessions.find(id, session);
        if (!open(meeting)) {
            throw new NotFound();
        }
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        String text = typed.text("text", 1, SessionQuestion.LONGEST);
        if (!typed.problems().any()) {
            try {
                questions.ask(found, form, text);
                return SeeOther.to(found.path() + "/questions").say("sessionquestion.said.asked");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(meeting, found, form, typed.raw("text"), typed.problems(), request)
                .with(422);
    }

    @PostMapping("/network-meetings/{id}/sessions/{session}/questions/{question}/answer")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther answer(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @PathVariable UUID question,
            HttpServletRequest request) {
        meetings.organised(id);
        Session found = sessions.find(id, session);
        questions.answered(found, question, !new Typed(request).raw("answered").equals("no"));
        return SeeOther.to(found.path() + "/questions").say("sessionquestion.said.marked");
    }

    @PostMapping("/network-meetings/{id}/sessions/{session}/questions/{question}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther withdraw(@PathVariable UUID id, @PathVariable UUID session, @PathVariable UUID question) {
        Session found = sessions.find(id, session);
        questions.withdraw(found, question);
        return SeeOther.to(found.path() + "/questions").say("sessionquestion.said.withdrawn");
    }

    private static boolean open(NetworkMeeting meeting) {
        return !meeting.draft() && meeting.cancelled() == null;
    }

    private View page(
            NetworkMeeting meeting,
            Session session,
            UUID form,
            String text,
            Problems problems,
            HttpServletRequest request) {
        Shell shell = shells.of(request);
        MemberId viewer = Viewers.require().member();
        List<SessionQuestionsPage.Line> lines = questions.of(session.id()).stream()
                .map(one -> new SessionQuestionsPage.Line(
                        one,
                        one.unattributed() ? "" : names.name(one.member(), shell.locale()),
                        SessionQuestionsPage.ours(one, viewer)))
                .toList();
        boolean asks = open(meeting) && Viewers.require().role().writes();
        return new SessionQuestionsPage(
                heads.of(meeting, "agenda", session.audience(), session.facts().tlp(), request),
                session,
                lines,
                asks,
                form,
                text,
                problems);
    }
}
