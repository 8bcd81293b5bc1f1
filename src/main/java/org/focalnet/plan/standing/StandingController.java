package org.focalnet.plan.standing;

import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is late and whose. */
@Controller
class StandingController {

    private final Outlines outlines;
    private final PlanStore plans;

    StandingController(Outlines outlines, PlanStore plans) {
        this.outlines = outlines;
        this.plans = plans;
    }

    /** What an institution has to do in the newest plan that runs; other modules lead here. */
    @GetMapping("/plan/institutions/{id}")
    @Door(Door.Kind.PAGE)
    SeeOther ofInstitution(@PathVariable UUID id) {
        return SeeOther.to(plans.all().stream()
                .filter(Plan::open)
                .findFirst()
                .map(plan -> plan.path() + "/actions?lead=" + id)
                .orElse("/plan"));
    }

    @GetMapping("/plan/{id}/standing")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        Outline outline = outlines.of(id);
        return new StandingPage(
                outline,
                outline.dependencies().slips(plans.today()),
                outline.byId(),
                outline.slips(plans.today()),
                plans.today());
    }
}
