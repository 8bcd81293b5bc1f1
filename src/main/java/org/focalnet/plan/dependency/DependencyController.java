package org.focalnet.plan.dependency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.action.ActionStore;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says what an action needs before it can begin. */
@Controller
class DependencyController {

    private static final String PATH = "/plan/actions/{id}/dependencies";

    private final DependencyStore dependencies;
    private final ActionStore actions;
    private final Outlines outlines;
    private final PlanStore plans;

    DependencyController(DependencyStore dependencies, ActionStore actions, Outlines outlines, PlanStore plans) {
        this.dependencies = dependencies;
        this.actions = actions;
        this.outlines = outlines;
        this.plans = plans;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable UUID id) {
        Action one = actions.find(id);
        Outline outline = outlines.of(one.plan());
        Set<UUID> needs =
                outline.dependencies().needs(id).stream().map(Action::id).collect(Collectors.toSet());
        return new DependencyPage(one, outline, needs, new Problems());
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        Action one = actions.find(id);
        plans.open(one.plan());
        Set<UUID> chosen = new Typed(request).ids("needs");
        try {
            dependencies.needs(one.plan(), id, chosen);
        } catch (Refused circle) {
            Problems problems = new Problems().add(circle);
            return new DependencyPage(one, outlines.of(one.plan()), chosen, problems).with(422);
        }
        return SeeOther.to(one.path() + "#dependencies").say("plan.dependency.said");
    }
}
