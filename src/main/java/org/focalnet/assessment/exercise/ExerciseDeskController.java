package org.focalnet.assessment.exercise;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The room: what the facilitator sees, what is projected, what is handed out. */
@Controller
class ExerciseDeskController {

    private final ExerciseStore store;
    private final ExerciseDecisionStore decisions;
    private final Documents documents;
    private final ShellFactory shells;

    ExerciseDeskController(
            ExerciseStore store, ExerciseDecisionStore decisions, Documents documents, ShellFactory shells) {
        this.store = store;
        this.decisions = decisions;
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/assessment/exercises/{id}/desk")
    @Door(Door.Kind.PAGE)
    View desk(@PathVariable UUID id) {
        return new DeskPage(
                store.whole(id),
                decisions.of(id),
                store.now(),
                Viewers.require().role().writes(),
                new DeskPage.Noted(Ids.next(), "", "", ""),
                new Problems());
    }

    /** What everybody in the room sees: no hints, and nothing that is not out. */
    @GetMapping("/assessment/exercises/{id}/screen")
    @Door(Door.Kind.PAGE)
    View screen(@PathVariable UUID id) {
        return new ScreenPage(store.whole(id), store.now());
    }

    @PostMapping("/assessment/exercises/{id}/injects/{inject}/revelation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther reveal(@PathVariable UUID id, @PathVariable UUID inject) {
        store.reveal(id, inject, true);
        return SeeOther.to(Exercise.path(id) + "/desk").say("assessment.exercise.said.revealed");
    }

    /** Covers what came out too early. */
    @PostMapping("/assessment/exercises/{id}/injects/{inject}/covering")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther cover(@PathVariable UUID id, @PathVariable UUID inject) {
        store.reveal(id, inject, false);
        return SeeOther.to(Exercise.path(id) + "/desk").say("assessment.exercise.said.covered");
    }

    /** One page for each role, to be printed and handed out before the start. */
    @GetMapping("/assessment/exercises/{id}/handouts")
    @Door(Door.Kind.PAGE)
    View handouts(@PathVariable UUID id, HttpServletRequest request) {
        Exercise.Whole whole = store.whole(id);
        return new PaperPage(
                whole.exercise(), "handouts", Handouts.of(whole, shells.of(request)), List.of("pdf", "docx"));
    }

    @GetMapping("/assessment/exercises/{id}/handouts.pdf")
    @Door(Door.Kind.EXPORT)
    void handoutsAsPdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(Handouts.of(store.whole(id), shells.of(request)), DocumentFormat.PDF, response);
    }

    @GetMapping("/assessment/exercises/{id}/handouts.docx")
    @Door(Door.Kind.EXPORT)
    void handoutsAsDocx(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(Handouts.of(store.whole(id), shells.of(request)), DocumentFormat.DOCX, response);
    }
}
