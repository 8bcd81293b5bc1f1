package org.focalnet.meeting.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Questions without an asker. None of these addresses touches the session or when a person was last seen. */
@Controller
class UnnamedQuestionController {

    private final SessionStore sessions;
    private final SessionQuestionStore questions;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    UnnamedQuestionController(
            SessionStore sessions, SessionQuestionStore questions, AudiencePickers pickers, ShellFactory shells) {
        this.sessions = sessions;
        this.questions = questions;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/network-meetings/{id}/sessions/{session}/contributions")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        return form(unnamed(id, session), "", false, new Problems(), request);
    }

    @PostMapping("/network-meetings/{id}/sessions/{session}/contributions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object ask(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        Session found = unnamed(id, session);
        var typed = new Typed(request);
        String text = typed.text("text", 1, SessionQuestion.LONGEST);
        if (!typed.problems().any()) {
            try {
                questions.askUnnamed(found, text);
                return SeeOther.to(found.path() + "/contributions/kept");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(found, typed.raw("text"), false, typed.problems(), request).with(422);
    }

    /** The same for everybody: the page cannot know whose question waits. */
    @GetMapping("/network-meetings/{id}/sessions/{session}/contributions/kept")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View kept(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        return form(unnamed(id, session), "", true, new Problems(), request);
    }

    private Session unnamed(UUID meeting, UUID id) {
        Session session = sessions.find(meeting, id);
        if (!session.facts().chathamHouse()) {
            throw new NotFound();
        }
        return session;
    }

    private View form(Session session, String text, boolean kept, Problems problems, HttpServletRequest request) {
        return new UnnamedQuestionForm(
                session,
                pickers.ribbon(
                        shells.of(request), session.audience(), session.facts().tlp()),
                text,
                kept,
                SessionQuestion.EACH,
                problems);
    }
}
