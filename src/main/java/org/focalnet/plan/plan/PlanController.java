package org.focalnet.plan.plan;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A plan as a whole. */
@Controller
class PlanController {

    private final PlanStore plans;
    private final Outlines outlines;

    PlanController(PlanStore plans, Outlines outlines) {
        this.plans = plans;
        this.outlines = outlines;
    }

    /** The newest plan that runs; a word on where to begin where there is none. */
    @GetMapping("/plan")
    @Door(Door.Kind.PAGE)
    View current() {
        List<Plan> all = plans.all();
        return all.isEmpty() ? new PlansPage(Viewers.require().role().writes()) : page(all.getFirst(), all);
    }

    @GetMapping("/plan/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return page(plans.find(id), plans.all());
    }

    private View page(Plan plan, List<Plan> all) {
        Outline outline = outlines.of(plan);
        return new PlanPage(
                outline,
                all.stream().filter(one -> !one.id().equals(plan.id())).toList(),
                outline.slips(plans.today()),
                outline.byId(),
                plans.today(),
                Viewers.require().role().writes());
    }

    @PostMapping("/plan/{id}/closing")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther close(@PathVariable UUID id) {
        plans.close(id, true);
        return SeeOther.to("/plan/" + id).say("plan.said.closed");
    }

    @PostMapping("/plan/{id}/reopening")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther reopen(@PathVariable UUID id) {
        plans.close(id, false);
        return SeeOther.to("/plan/" + id).say("plan.said.reopened");
    }
}
