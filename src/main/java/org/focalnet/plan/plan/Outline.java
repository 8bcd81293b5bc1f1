package org.focalnet.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.NotFound;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.dependency.Dependencies;
import org.focalnet.plan.dependency.Link;
import org.focalnet.plan.dependency.Slip;
import org.focalnet.plan.milestone.Milestone;
import org.focalnet.plan.objective.Objective;

/** A plan with all that is planned in it. */
public record Outline(
        Plan plan, List<Objective> objectives, List<Action> actions, List<Milestone> milestones, List<Link> links) {

    public List<Action> of(Objective objective) {
        return actions.stream()
                .filter(one -> one.objective().equals(objective.id()))
                .toList();
    }

    public Objective objective(Action action) {
        return objectives.stream()
                .filter(one -> one.id().equals(action.objective()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Map<UUID, Action> byId() {
        return actions.stream().collect(Collectors.toMap(Action::id, one -> one));
    }

    public Map<UUID, List<Milestone>> byAction() {
        return milestones.stream().collect(Collectors.groupingBy(Milestone::action));
    }

    public Dependencies dependencies() {
        return new Dependencies(actions, links);
    }

    /** What slips, by the action that it keeps waiting. */
    public Map<UUID, List<Slip>> slips(LocalDate today) {
        return dependencies().slips(today).stream().collect(Collectors.groupingBy(Slip::action));
    }

    public List<Action> late(LocalDate today) {
        return actions.stream().filter(one -> one.late(today)).toList();
    }
}
