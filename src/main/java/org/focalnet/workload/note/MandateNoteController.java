package org.focalnet.workload.note;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
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

@Controller
class MandateNoteController {

    private final MandateNoteStore notes;
    private final MandateNoteDraft draft;
    private final Documents documents;
    private final ShellFactory shells;
    private final Clock clock;

    MandateNoteController(
            MandateNoteStore notes, MandateNoteDraft draft, Documents documents, ShellFactory shells, Clock clock) {
        this.notes = notes;
        this.draft = draft;
        this.documents = documents;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/workload/notes")
    @Door(Door.Kind.PAGE)
    View list() {
        return new MandateNoteListPage(
                notes.list(),
                LocalDate.now(clock).getYear(),
                Viewers.require().role().writes());
    }

    /** Opens with the newest version of the year, or with what can be said from the figures. */
    @GetMapping("/workload/notes/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Typed typed = new Typed(request);
        int year = year(typed, new Problems());
        Shell shell = shells.of(request);
        MandateNote before = notes.newest(year).orElse(null);
        MandateNote.Figures figures = draft.figures(year);
        return new MandateNoteForm(
                Ids.next(),
                year,
                before == null ? 0 : before.version(),
                before == null || typed.ticked("anew")
                        ? draft.texts(year, figures, LocalDate.now(clock), shell)
                        : before.texts(),
                figures,
                null,
                new Problems());
    }

    @PostMapping("/workload/notes")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object keep(HttpServletRequest request) {
        Typed typed = new Typed(request);
        Shell shell = shells.of(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        int year = year(typed, typed.problems());
        int seen = typed.raw("version").matches("[0-9]{1,6}") ? Integer.parseInt(typed.raw("version")) : 0;
        var texts = new MandateNote.Texts(
                typed.line("title", 3, 160),
                typed.text("mandate", 0, 4000),
                typed.text("load", 1, 4000),
                typed.text("asked", 1, 4000));
        MandateNote.Figures figures = draft.figures(year);
        if (typed.problems().any()) {
            return new MandateNoteForm(form, year, seen, texts, figures, null, typed.problems()).with(422);
        }
        try {
            notes.keep(form, year, seen, texts, figures, shell.signedIn().personName(), shell.language());
        } catch (Conflict overtaken) {
            MandateNote theirs = notes.newest(year).orElseThrow(NotFound::new);
            return new MandateNoteForm(form, year, theirs.version(), texts, figures, theirs, typed.problems())
                    .with(409);
        }
        return SeeOther.to("/workload/notes/" + form).say("workload.note.said");
    }

    @GetMapping("/workload/notes/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        MandateNote note = notes.find(id);
        boolean newest =
                notes.newest(note.year()).filter(one -> one.id().equals(id)).isPresent();
        return new MandateNotePage(note, newest, Viewers.require().role().writes());
    }

    @GetMapping("/workload/notes/{id}/pdf")
    @Door(Door.Kind.EXPORT)
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        send(id, DocumentFormat.PDF, request, response);
    }

    @GetMapping("/workload/notes/{id}/docx")
    @Door(Door.Kind.EXPORT)
    void docx(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        send(id, DocumentFormat.DOCX, request, response);
    }

    private void send(UUID id, DocumentFormat format, HttpServletRequest request, HttpServletResponse response) {
        Shell shell = shells.of(request);
        MandateNote note = notes.find(id);
        documents.send(note.document(shell, shell.signedIn().memberName()), format, response);
    }

    private int year(Typed typed, Problems problems) {
        int now = LocalDate.now(clock).getYear();
        if (typed.raw("year").isEmpty()) {
            return now;
        }
        if (typed.raw("year").matches("20[0-9]{2}")) {
            int year = Integer.parseInt(typed.raw("year"));
            if (year >= now - 5 && year <= now + 3) {
                return year;
            }
        }
        problems.add("year", "web.problem.number", now - 5, now + 3);
        return now;
    }
}
