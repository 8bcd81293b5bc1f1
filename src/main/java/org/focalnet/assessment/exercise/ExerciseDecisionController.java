package org.focalnet.assessment.exercise;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Decisions of an exercise, noted as they are taken. */
@Controller
class ExerciseDecisionController {

    private static final int LONGEST = 2000;

    private final ExerciseStore exercises;
    private final ExerciseDecisionStore store;
    private final ShellFactory shells;

    ExerciseDecisionController(ExerciseStore exercises, ExerciseDecisionStore store, ShellFactory shells) {
        this.exercises = exercises;
        this.store = store;
        this.shells = shells;
    }

    @PostMapping("/assessment/exercises/{id}/decisions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Exercise.Whole whole = exercises.whole(id);
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        var one = new ExerciseDecision(
                sent == null ? Ids.next() : sent,
                typed.id("inject"),
                0,
                typed.text("text", 3, LONGEST),
                typed.line("who", 0, 200),
                whole.exercise().progress().minute(exercises.now()),
                shells.of(request).signedIn().personName(),
                exercises.now());
        if (!typed.problems().any()) {
            try {
                store.add(id, one);
                return SeeOther.to(Exercise.path(id) + "/desk#note").say("assessment.exercise.said.noted");
            } catch (Refused refused) {
                if (refused.field() == null) {
                    throw refused;
                }
                typed.problems().add(refused);
            }
        }
        var noted = new DeskPage.Noted(one.id(), typed.raw("inject"), typed.raw("text"), typed.raw("who"));
        List<ExerciseDecision> decisions = store.of(id);
        return new DeskPage(whole, decisions, exercises.now(), true, noted, typed.problems()).with(422);
    }

    @GetMapping("/assessment/exercises/{id}/decisions/{decision}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID decision, HttpServletRequest request) {
        return form(exercises.whole(id), store.find(id, decision), null, new Typed(request));
    }

    @PostMapping("/assessment/exercises/{id}/decisions/{decision}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, @PathVariable UUID decision, HttpServletRequest request) {
        Exercise.Whole whole = exercises.whole(id);
        ExerciseDecision before = store.find(id, decision);
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        var said = new ExerciseDecision(
                decision,
                typed.id("inject"),
                version,
                typed.text("text", 3, LONGEST),
                typed.line("who", 0, 200),
                typed.number("minute", 0, 100_000),
                before.author(),
                before.noted());
        if (typed.problems().any()) {
            return form(whole, said, null, typed).with(422);
        }
        try {
            store.change(id, said);
            return SeeOther.to(Exercise.path(id) + "#decisions").say("assessment.exercise.said.noted");
        } catch (Conflict meanwhile) {
            ExerciseDecision theirs = store.find(id, decision);
            return form(whole, said.over(theirs), theirs, typed).with(409);
        }
    }

    @PostMapping("/assessment/exercises/{id}/decisions/{decision}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID decision) {
        store.remove(id, decision);
        return SeeOther.to(Exercise.path(id) + "#decisions").say("assessment.exercise.said.removed");
    }

    private static View form(
            Exercise.Whole whole, ExerciseDecision decision, @Nullable ExerciseDecision theirs, Typed typed) {
        return new ExerciseDecisionForm(whole, decision, theirs, typed.problems());
    }
}
