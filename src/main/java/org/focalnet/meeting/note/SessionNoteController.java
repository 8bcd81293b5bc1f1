package org.focalnet.meeting.note;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.meeting.session.Session;
import org.focalnet.meeting.session.SessionStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Notes of sessions, for the team of whoever organises the meeting. */
@Controller
class SessionNoteController {

    private final NetworkMeetingStore meetings;
    private final SessionStore sessions;
    private final SessionNoteStore notes;
    private final NotePages pages;
    private final Clock clock;

    SessionNoteController(
            NetworkMeetingStore meetings, SessionStore sessions, SessionNoteStore notes, NotePages pages, Clock clock) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.notes = notes;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/network-meetings/{id}/notes")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View list(@PathVariable UUID id, HttpServletRequest request) {
        return pages.list(id, request);
    }

    @GetMapping("/network-meetings/{id}/sessions/{session}/notes")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable UUID id, @PathVariable UUID session, HttpServletRequest request) {
        Session found = organised(id, session);
        List<Note> sections = notes.of(session);
        String wanted = new Typed(request).raw("section");
        Note open = sections.stream()
                .filter(note -> note.id().toString().equals(wanted))
                .findFirst()
                .orElseGet(() -> fresh(session, wanted, sections));
        return pages.of(found, open, null, new Problems(), request);
    }

    /** A section to begin; the discussion, where nothing is written and nothing else was asked for. */
    private @Nullable Note fresh(UUID session, String wanted, List<Note> sections) {
        for (Note.Kind kind : Note.Kind.values()) {
            boolean there = kind != Note.Kind.OTHER && sections.stream().anyMatch(note -> note.kind() == kind);
            if (!there && (kind.name().equals(wanted) || wanted.isEmpty() && sections.isEmpty())) {
                return new Note(Ids.next(), session, kind, "", "", "", 0, clock.instant());
            }
        }
        return null;
    }

    @PostMapping("/network-meetings/{id}/sessions/{session}/notes/{note}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(
            @PathVariable UUID id, @PathVariable UUID session, @PathVariable UUID note, HttpServletRequest request) {
        Session found = organised(id, session);
        var typed = new Typed(request);
        Note said = read(typed, found, note);
        if (typed.problems().any()) {
            return pages.of(found, said, null, typed.problems(), request).with(422);
        }
        try {
            notes.save(found, said);
            return SeeOther.to(found.path() + "/notes?section=none").say("sessionnote.said.saved");
        } catch (Conflict overtaken) {
            Note theirs = notes.find(session, note, said.kind()).orElse(null);
            Note again = new Note(
                    theirs == null ? Ids.next() : theirs.id(), // a section that was removed meanwhile becomes a new one
                    session,
                    said.kind(),
                    said.heading(),
                    said.text(),
                    said.speaker(),
                    theirs == null ? 0 : theirs.version(),
                    said.changed());
            return pages.of(found, again, theirs, typed.problems(), request).with(409);
        }
    }

    private Note read(Typed typed, Session session, UUID id) {
        Note.Kind chosen = typed.choice("kind", Note.Kind.class);
        Note.Kind kind = chosen == null ? Note.Kind.OTHER : chosen;
        return new Note(
                id,
                session.id(),
                kind,
                kind == Note.Kind.OTHER ? typed.line("heading", 1, 120) : "",
                typed.text("text", 1, Note.LONGEST),
                session.facts().chathamHouse() ? "" : typed.line("speaker", 0, 200),
                version(typed),
                clock.instant());
    }

    @PostMapping("/network-meetings/{id}/sessions/{session}/notes/{note}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(
            @PathVariable UUID id, @PathVariable UUID session, @PathVariable UUID note, HttpServletRequest request) {
        Session found = organised(id, session);
        notes.remove(found, note, version(new Typed(request)));
        return SeeOther.to(found.path() + "/notes?section=none").say("sessionnote.said.removed");
    }

    private Session organised(UUID meeting, UUID session) {
        meetings.organised(meeting);
        return sessions.find(meeting, session);
    }

    private static int version(Typed typed) {
        return typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
    }
}
