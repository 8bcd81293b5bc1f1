package org.focalnet.plan.action;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.plan.finding.FoundSources;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanForm;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.plan.source.Source;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes actions: new ones, also from what they come from, and changes. */
@Controller
class ActionFormController {

    private final ActionStore actions;
    private final ActionIntake intake;
    private final PlanStore plans;
    private final Bodies bodies;
    private final FoundSources found;

    ActionFormController(ActionStore actions, ActionIntake intake, PlanStore plans, Bodies bodies, FoundSources found) {
        this.actions = actions;
        this.intake = intake;
        this.plans = plans;
        this.bodies = bodies;
        this.found = found;
    }

    /** The form of a new one; other modules lead here with what it comes from. */
    @GetMapping("/plan/actions/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object blank(HttpServletRequest request) {
        Typed typed = new Typed(request);
        Plan plan;
        try {
            plan = intake.plan(typed.id("plan"), typed.id("objective"));
        } catch (NotFound none) {
            if (typed.id("plan") != null || typed.id("objective") != null) {
                throw none;
            }
            return SeeOther.to(PlanForm.path(typed)).say("plan.action.said.plan_first");
        }
        Source source = found.read(typed, request);
        Map<String, String> begun = ActionForm.begun(typed, source, intake.objectives(plan.id()));
        return form(Ids.next(), 0, plan, begun, source, null, new Problems());
    }

    @GetMapping("/plan/actions/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Action one = actions.find(id);
        Plan plan = plans.find(one.plan());
        return form(id, one.version(), plan, ActionForm.of(one), null, null, new Problems());
    }

    @PostMapping("/plan/actions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        Plan plan = intake.plan(typed.id("plan"), null);
        ActionInput input = ActionInput.read(typed, plan, bodies.known());
        UUID objective = objective(typed, plan);
        String title = objective == null ? typed.line("objective_title", 3, 200) : "";
        Source source = Source.read(typed, Ids.next());
        if (input == null || typed.problems().any()) {
            return again(form, 0, plan, typed, source, null).with(422);
        }
        try {
            intake.add(form, plan, objective, title, input.words(), input.partners(), source);
        } catch (Conflict changedMeanwhile) {
            Action theirs = actions.find(form);
            return again(form, theirs.version(), plan, typed, source, theirs).with(409);
        }
        return SeeOther.to("/plan/actions/" + form).say("plan.action.said.added");
    }

    @PostMapping("/plan/actions/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Action before = actions.find(id);
        Plan plan = plans.open(before.plan());
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        ActionInput input = ActionInput.read(typed, plan, bodies.known());
        UUID objective = objective(typed, plan);
        if (objective == null) {
            typed.problems().add("objective", "web.problem.choose");
        }
        if (input == null || objective == null || typed.problems().any()) {
            return again(id, version, plan, typed, null, null).with(422);
        }
        try {
            actions.change(id, version, objective, input.words(), input.partners());
        } catch (Conflict changedMeanwhile) {
            Action theirs = actions.find(id);
            return again(id, theirs.version(), plan, typed, null, theirs).with(409);
        }
        return SeeOther.to(before.path()).say("plan.action.said.changed");
    }

    /** One of the plan's own; null where none was chosen. */
    private @Nullable UUID objective(Typed typed, Plan plan) {
        UUID chosen = typed.id("objective");
        return chosen != null && intake.objectives(plan.id()).containsKey(chosen.toString()) ? chosen : null;
    }

    private View again(UUID id, int version, Plan plan, Typed typed, @Nullable Source source, @Nullable Action theirs) {
        return form(id, version, plan, ActionForm.sent(typed), source, theirs, typed.problems());
    }

    private View form(
            UUID id,
            int version,
            Plan plan,
            Map<String, String> shown,
            @Nullable Source source,
            @Nullable Action theirs,
            Problems problems) {
        return new ActionForm(
                id, version, plan, shown, intake.objectives(plan.id()), bodies.offered(), source, theirs, problems);
    }
}
