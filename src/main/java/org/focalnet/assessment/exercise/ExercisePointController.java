package org.focalnet.assessment.exercise;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Points of an after-action note. */
@Controller
class ExercisePointController {

    private final ExerciseStore exercises;
    private final AfterActionStore store;
    private final ExerciseInput input;

    ExercisePointController(ExerciseStore exercises, AfterActionStore store, ExerciseInput input) {
        this.exercises = exercises;
        this.store = store;
        this.input = input;
    }

    @GetMapping("/assessment/exercises/{id}/points/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id) {
        var point = new ExercisePoint(Ids.next(), 0, "", null, "", null);
        return form(exercises.find(id), point, "", null, new Problems());
    }

    @PostMapping("/assessment/exercises/{id}/points")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Exercise exercise = exercises.find(id);
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        ExercisePoint point = input.point(typed, sent == null ? Ids.next() : sent, 0, exercises.today());
        if (!typed.problems().any()) {
            try {
                store.add(id, point);
                return SeeOther.to(exercise.path() + "#after").say("assessment.exercise.said.point");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(exercise, point, typed.raw("due"), null, typed.problems()).with(422);
    }

    @GetMapping("/assessment/exercises/{id}/points/{point}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID point) {
        ExercisePoint one = store.find(id, point);
        return form(exercises.find(id), one, Objects.toString(one.due(), ""), null, new Problems());
    }

    @PostMapping("/assessment/exercises/{id}/points/{point}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, @PathVariable UUID point, HttpServletRequest request) {
        Exercise exercise = exercises.find(id);
        store.find(id, point);
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        ExercisePoint said = input.point(typed, point, version, exercises.today());
        if (typed.problems().any()) {
            return form(exercise, said, typed.raw("due"), null, typed.problems())
                    .with(422);
        }
        try {
            store.change(id, said);
            return SeeOther.to(exercise.path() + "#after").say("assessment.exercise.said.point");
        } catch (Conflict meanwhile) {
            ExercisePoint theirs = store.find(id, point);
            return form(exercise, said.over(theirs), typed.raw("due"), theirs, typed.problems())
                    .with(409);
        }
    }

    @PostMapping("/assessment/exercises/{id}/points/{point}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, @PathVariable UUID point) {
        store.remove(id, point);
        return SeeOther.to(Exercise.path(id) + "#after").say("assessment.exercise.said.removed");
    }

    private View form(
            Exercise exercise, ExercisePoint point, String due, @Nullable ExercisePoint theirs, Problems problems) {
        return new ExercisePointForm(exercise, point, due, input.offered(), theirs, problems);
    }
}
