package org.focalnet.plan.objective;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes the objectives of a plan. */
@Controller
class ObjectiveController {

    private final ObjectiveStore objectives;
    private final PlanStore plans;

    ObjectiveController(ObjectiveStore objectives, PlanStore plans) {
        this.objectives = objectives;
        this.plans = plans;
    }

    @GetMapping("/plan/{id}/objectives/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id) {
        return new ObjectiveForm(Ids.next(), 0, plans.find(id), "", "", "", "", null, new Problems());
    }

    @GetMapping("/plan/objectives/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Objective one = objectives.find(id);
        Objective.Words words = one.words();
        return new ObjectiveForm(
                id,
                one.version(),
                plans.find(one.plan()),
                words.title(),
                words.about(),
                words.pillar() == null ? "" : words.pillar().name(),
                words.theme() == null ? "" : words.theme().name(),
                null,
                new Problems());
    }

    @PostMapping("/plan/{id}/objectives")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Plan plan = plans.open(id);
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        Objective.Words words = read(typed);
        if (words == null) {
            return form(form, 0, plan, typed, null).with(422);
        }
        try {
            objectives.add(form, id, words);
        } catch (Conflict changedMeanwhile) {
            Objective theirs = objectives.find(form);
            return form(form, theirs.version(), plan, typed, theirs).with(409);
        }
        return SeeOther.to(plan.path() + "#objective-" + form).say("plan.objective.said.added");
    }

    @PostMapping("/plan/objectives/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Objective before = objectives.find(id);
        Plan plan = plans.open(before.plan());
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        Objective.Words words = read(typed);
        if (words == null) {
            return form(id, version, plan, typed, null).with(422);
        }
        try {
            objectives.change(id, before.words().equals(words) ? before.version() : version, words);
        } catch (Conflict changedMeanwhile) {
            Objective theirs = objectives.find(id);
            return form(id, theirs.version(), plan, typed, theirs).with(409);
        }
        return SeeOther.to(plan.path()).say("plan.objective.said.changed");
    }

    @PostMapping("/plan/objectives/{id}/place")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther move(@PathVariable UUID id, HttpServletRequest request) {
        Plan plan = plans.open(objectives.find(id).plan());
        objectives.move(id, new Typed(request).raw("way").equals("up"));
        return SeeOther.to(plan.path()).say("plan.objective.said.changed");
    }

    @PostMapping("/plan/objectives/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        Plan plan = plans.open(objectives.find(id).plan());
        objectives.remove(id);
        return SeeOther.to(plan.path()).say("plan.objective.said.removed");
    }

    private static Objective.@Nullable Words read(Typed typed) {
        String title = typed.line("title", 3, 200);
        String about = typed.text("about", 0, 2000);
        Pillar pillar = typed.raw("pillar").isEmpty() ? null : typed.choice("pillar", Pillar.class);
        Theme theme = typed.raw("theme").isEmpty() ? null : typed.choice("theme", Theme.class);
        return typed.problems().any() ? null : new Objective.Words(title, about, pillar, theme);
    }

    private static View form(UUID id, int version, Plan plan, Typed typed, @Nullable Objective theirs) {
        return new ObjectiveForm(
                id,
                version,
                plan,
                typed.raw("title"),
                typed.raw("about"),
                typed.raw("pillar"),
                typed.raw("theme"),
                theirs,
                typed.problems());
    }
}
