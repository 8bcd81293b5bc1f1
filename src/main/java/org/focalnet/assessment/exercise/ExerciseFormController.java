package org.focalnet.assessment.exercise;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.scenario.Scenario;
import org.focalnet.assessment.scenario.Scenarios;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.institution.Institutions;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Planning an exercise, and changing who plays what. */
@Controller
class ExerciseFormController {

    private final ExerciseStore store;
    private final ExerciseInput input;
    private final Scenarios scenarios;
    private final Institutions institutions;
    private final ShellFactory shells;

    ExerciseFormController(
            ExerciseStore store,
            ExerciseInput input,
            Scenarios scenarios,
            Institutions institutions,
            ShellFactory shells) {
        this.store = store;
        this.input = input;
        this.scenarios = scenarios;
        this.institutions = institutions;
        this.shells = shells;
    }

    @GetMapping("/assessment/exercises/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        String key = new Typed(request).raw("scenario");
        var language = shells.of(request).locale();
        String title = scenarios.find(key).map(one -> one.title().in(language)).orElse("");
        return ExerciseForm.blank(key, title, shells.of(request).signedIn().personName(), scenarios.titles(language));
    }

    @PostMapping("/assessment/exercises")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object plan(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID id = sent == null ? Ids.next() : sent;
        String key = typed.raw("scenario");
        Scenario scenario = scenarios.find(key).orElse(null);
        if (scenario == null) {
            typed.problems().add("scenario", "web.problem.choose");
        }
        Exercise.Plan plan = input.plan(typed, store.today());
        if (plan == null || scenario == null) {
            return form(id, 0, offered(request), typed, List.of(), null).with(422);
        }
        try {
            store.plan(
                    id,
                    new ExerciseStore.Chosen(key, scenario, shells.of(request).locale()),
                    plan);
        } catch (Conflict meanwhile) {
            Exercise.Whole theirs = store.whole(id);
            return form(id, theirs.exercise().version(), Map.of(), typed, theirs.parts(), theirs)
                    .with(409);
        }
        return SeeOther.to(Exercise.path(id) + "/edit#roles").say("assessment.exercise.said.planned");
    }

    @GetMapping("/assessment/exercises/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        return ExerciseForm.of(store.whole(id), known());
    }

    @PostMapping("/assessment/exercises/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Exercise.Whole before = store.whole(id);
        Typed typed = new Typed(request);
        LocalDate today = store.today();
        Exercise.Plan plan = input.plan(typed, today);
        List<Exercise.Part> parts = input.parts(typed, before.parts());
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        if (plan == null || typed.problems().any()) {
            return form(id, version, Map.of(), typed, parts, null).with(422);
        }
        try {
            store.change(id, version, plan, parts);
        } catch (Conflict meanwhile) {
            Exercise.Whole theirs = store.whole(id);
            return form(id, theirs.exercise().version(), Map.of(), typed, parts, theirs)
                    .with(409);
        }
        return SeeOther.to(Exercise.path(id)).say("assessment.exercise.said.changed");
    }

    private View form(
            UUID id,
            int version,
            Map<String, String> offered,
            Typed typed,
            List<Exercise.Part> parts,
            Exercise.@Nullable Whole theirs) {
        return new ExerciseForm(
                id,
                version,
                offered,
                typed.raw("scenario"),
                typed.raw("title"),
                typed.raw("day"),
                typed.raw("place"),
                typed.raw("facilitator"),
                typed.raw("timed").equals("yes"),
                parts,
                version == 0 ? List.of() : known(),
                theirs,
                typed.problems());
    }

    private List<String> known() {
        return institutions.list().stream().map(Institutions.Named::name).toList();
    }

    private Map<String, String> offered(HttpServletRequest request) {
        return scenarios.titles(shells.of(request).locale());
    }
}
