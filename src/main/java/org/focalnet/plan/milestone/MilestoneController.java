package org.focalnet.plan.milestone;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.action.ActionPages;
import org.focalnet.plan.action.ActionStore;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Milestones of an action, on its page. */
@Controller
class MilestoneController {

    private final MilestoneStore milestones;
    private final ActionStore actions;
    private final ActionPages pages;
    private final PlanStore plans;

    MilestoneController(MilestoneStore milestones, ActionStore actions, ActionPages pages, PlanStore plans) {
        this.milestones = milestones;
        this.actions = actions;
        this.pages = pages;
        this.plans = plans;
    }

    @PostMapping("/plan/actions/{id}/milestones")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Action action = actions.find(id);
        Plan plan = plans.open(action.plan());
        Typed typed = new Typed(request);
        String title = typed.line("milestone", 2, 200);
        LocalDate due = due(typed, plan);
        if (due == null || typed.problems().any()) {
            return pages.refused(id, typed);
        }
        UUID form = typed.id("form");
        milestones.add(form == null ? Ids.next() : form, id, title, due);
        return SeeOther.to(action.path() + "#milestones").say("plan.milestone.said.added");
    }

    /** Changes its words or its day, or says that it was reached, or that it was not. */
    @PostMapping("/plan/milestones/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Milestone before = milestones.find(id);
        Action action = actions.find(before.action());
        Plan plan = plans.open(action.plan());
        Typed typed = new Typed(request);
        String act = typed.raw("act");
        String title = before.title();
        LocalDate due = before.due();
        LocalDate done = before.done();
        if (act.equals("change")) {
            title = typed.line("milestone", 2, 200);
            LocalDate day = due(typed, plan);
            due = day == null ? due : day;
        } else {
            done = act.equals("reached") ? plans.today() : null;
        }
        if (typed.problems().any()) {
            return pages.refused(action.id(), typed);
        }
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        try {
            milestones.change(id, version, title, due, done);
        } catch (Conflict overtaken) {
            Milestone now = milestones.find(id);
            if (!now.title().equals(title) || !now.due().equals(due) || (now.done() == null) != (done == null)) {
                throw overtaken;
            }
        }
        return SeeOther.to(action.path() + "#milestones").say("plan.milestone.said.changed");
    }

    @PostMapping("/plan/milestones/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        Action action = actions.find(milestones.find(id).action());
        plans.open(action.plan());
        milestones.remove(id);
        return SeeOther.to(action.path() + "#milestones").say("plan.milestone.said.removed");
    }

    private static @Nullable LocalDate due(Typed typed, Plan plan) {
        LocalDate due =
                typed.day("milestone_due", plan.words().starts(), plan.words().ends());
        if (due == null) {
            typed.problems().add("milestone_due", "web.problem.required");
        }
        return due;
    }
}
