package org.focalnet.assessment.exercise;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The after-action note: read, written, saved as a file. */
@Controller
class AfterActionController {

    private static final int LONGEST = 8000;

    private final ExerciseStore exercises;
    private final AfterActionStore store;
    private final ExerciseDecisionStore decisions;
    private final Documents documents;
    private final ShellFactory shells;

    AfterActionController(
            ExerciseStore exercises,
            AfterActionStore store,
            ExerciseDecisionStore decisions,
            Documents documents,
            ShellFactory shells) {
        this.exercises = exercises;
        this.store = store;
        this.decisions = decisions;
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/assessment/exercises/{id}/note/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Exercise exercise = exercises.find(id);
        return new AfterActionForm(exercise, exercise.note(), null, new Problems());
    }

    @PostMapping("/assessment/exercises/{id}/note")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(@PathVariable UUID id, HttpServletRequest request) {
        Exercise exercise = exercises.find(id);
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[0-9]{1,8}") ? Integer.parseInt(typed.raw("version")) : 0;
        var note = new Exercise.Note(version, typed.text("worked", 0, LONGEST), typed.text("failed", 0, LONGEST));
        if (typed.problems().any()) {
            return new AfterActionForm(exercise, note, null, typed.problems()).with(422);
        }
        try {
            store.write(id, note);
            return SeeOther.to(exercise.path() + "#after").say("assessment.exercise.said.note");
        } catch (Conflict meanwhile) {
            Exercise.Note theirs = exercises.find(id).note();
            var mine = new Exercise.Note(theirs.version(), note.worked(), note.failed());
            return new AfterActionForm(exercise, mine, theirs, typed.problems()).with(409);
        }
    }

    @GetMapping("/assessment/exercises/{id}/note")
    @Door(Door.Kind.PAGE)
    View note(@PathVariable UUID id, HttpServletRequest request) {
        return new PaperPage(exercises.find(id), "note", paper(id, request), List.of("pdf", "docx"));
    }

    @GetMapping("/assessment/exercises/{id}/note.pdf")
    @Door(Door.Kind.EXPORT)
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(paper(id, request), DocumentFormat.PDF, response);
    }

    @GetMapping("/assessment/exercises/{id}/note.docx")
    @Door(Door.Kind.EXPORT)
    void docx(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(paper(id, request), DocumentFormat.DOCX, response);
    }

    private Document paper(UUID id, HttpServletRequest request) {
        return AfterActionNote.of(exercises.whole(id), decisions.of(id), store.points(id), shells.of(request));
    }
}
