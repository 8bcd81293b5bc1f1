package org.focalnet.plan.action;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One action. */
@Controller
class ActionController {

    private final ActionStore actions;
    private final ActionPages pages;
    private final ActionListStore lists;
    private final PlanStore plans;
    private final Outlines outlines;
    private final Bodies bodies;

    ActionController(
            ActionStore actions,
            ActionPages pages,
            ActionListStore lists,
            PlanStore plans,
            Outlines outlines,
            Bodies bodies) {
        this.actions = actions;
        this.pages = pages;
        this.lists = lists;
        this.plans = plans;
        this.outlines = outlines;
        this.bodies = bodies;
    }

    @GetMapping("/plan/{id}/actions")
    @Door(Door.Kind.PAGE)
    View list(@PathVariable UUID id, HttpServletRequest request) {
        return lists.page(ActionFilter.read(id, new Typed(request)));
    }

    /** Column by column how actions stand; each card says it anew. */
    @GetMapping("/plan/{id}/board")
    @Door(Door.Kind.PAGE)
    View board(@PathVariable UUID id, HttpServletRequest request) {
        Plan plan = plans.find(id);
        ActionFilter filter = ActionFilter.read(id, new Typed(request));
        return new BoardPage(
                plan,
                filter,
                lists.all(filter, plans.today(), BoardPage.MOST),
                bodies.leads(id),
                plans.today(),
                Viewers.require().role().writes());
    }

    @GetMapping("/plan/actions/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return pages.of(id);
    }

    /** Asks before an action goes with all that hangs on it. */
    @GetMapping("/plan/actions/{id}/removal")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View ask(@PathVariable UUID id) {
        Action one = actions.find(id);
        return new ActionRemovalPage(one, outlines.of(one.plan()).dependencies().needing(id));
    }

    @PostMapping("/plan/actions/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        Action one = actions.find(id);
        plans.open(one.plan());
        actions.remove(id);
        return SeeOther.to("/plan/" + one.plan()).say("plan.action.said.removed");
    }
}
