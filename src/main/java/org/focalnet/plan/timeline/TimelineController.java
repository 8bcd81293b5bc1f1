package org.focalnet.plan.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.action.ActionFilter;
import org.focalnet.plan.action.ActionListStore;
import org.focalnet.plan.action.Bodies;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture of a plan. */
@Controller
class TimelineController {

    private final Outlines outlines;
    private final ActionListStore lists;
    private final Bodies bodies;
    private final PlanStore plans;

    TimelineController(Outlines outlines, ActionListStore lists, Bodies bodies, PlanStore plans) {
        this.outlines = outlines;
        this.lists = lists;
        this.bodies = bodies;
        this.plans = plans;
    }

    @GetMapping("/plan/{id}/timeline")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Outline outline = outlines.of(id);
        LocalDate today = plans.today();
        ActionFilter filter = ActionFilter.read(id, new Typed(request));
        Map<UUID, Action> near = outline.byId();
        Map<UUID, List<Integer>> needs = outline.links().stream()
                .filter(link -> near.containsKey(link.needs()))
                .collect(Collectors.groupingBy(
                        link -> link.action(),
                        Collectors.mapping(
                                link -> java.util.Objects.requireNonNull(near.get(link.needs()))
                                        .number(),
                                Collectors.toList())));
        return new TimelinePage(
                outline,
                filter,
                lists.all(filter, today, Plan.MOST),
                bodies.leads(id),
                Scale.of(outline),
                outline.byAction(),
                outline.slips(today),
                needs,
                today);
    }
}
