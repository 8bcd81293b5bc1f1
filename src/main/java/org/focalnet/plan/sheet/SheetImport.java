package org.focalnet.plan.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.action.ActionStore;
import org.focalnet.plan.action.Bodies;
import org.focalnet.plan.dependency.DependencyStore;
import org.focalnet.plan.dependency.Link;
import org.focalnet.plan.objective.Objective;
import org.focalnet.plan.objective.ObjectiveStore;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings rows into a plan: all of them, or none. */
@Component
class SheetImport {

    private final PlanStore plans;
    private final Outlines outlines;
    private final ObjectiveStore objectives;
    private final ActionStore actions;
    private final DependencyStore dependencies;
    private final Bodies bodies;

    SheetImport(
            PlanStore plans,
            Outlines outlines,
            ObjectiveStore objectives,
            ActionStore actions,
            DependencyStore dependencies,
            Bodies bodies) {
        this.plans = plans;
        this.outlines = outlines;
        this.objectives = objectives;
        this.actions = actions;
        this.dependencies = dependencies;
        this.bodies = bodies;
    }

    /** What came of it, or would. */
    record Done(int added, int changed) {}

    /** How many would be new and how many are there already. */
    Done preview(Plan plan, List<SheetRows.Line> lines) {
        Set<Integer> known = new LinkedHashSet<>();
        outlines.of(plan).actions().forEach(one -> known.add(one.number()));
        int changed =
                (int) lines.stream().filter(one -> known.contains(one.number())).count();
        return new Done(lines.size() - changed, changed);
    }

    /**
     * Writes all rows: a number that the plan knows changes that action, everything else is new.
     *
     * @throws Refused where what they need closes a circle; nothing is written then
     */
    @Transactional
    public Done bring(UUID id, List<SheetRows.Line> lines) {
        Plan plan = plans.open(id);
        Outline outline = outlines.of(plan);
        Bodies.Known known = bodies.known();
        Map<String, UUID> under = new HashMap<>();
        outline.objectives().forEach(one -> under.putIfAbsent(key(one.words().title()), one.id()));
        Map<Integer, Action> numbered = new HashMap<>();
        Map<Integer, UUID> ids = new HashMap<>();
        outline.actions().forEach(one -> {
            numbered.put(one.number(), one);
            ids.put(one.number(), one.id());
        });
        Map<SheetRows.Line, UUID> written = new HashMap<>();
        int changed = 0;
        for (SheetRows.Line line : lines) {
            UUID objective = under.computeIfAbsent(key(line.objective()), key -> begin(plan.id(), line));
            Action before = numbered.get(line.number());
            UUID action = before == null ? Ids.next() : before.id();
            write(plan.id(), objective, action, before, line, known);
            changed += before == null ? 0 : 1;
            written.put(line, action);
            if (line.number() > 0) {
                ids.put(line.number(), action);
            }
        }
        Set<UUID> linked = outline.links().stream().map(Link::action).collect(Collectors.toSet());
        for (SheetRows.Line line : lines) {
            UUID action = Objects.requireNonNull(written.get(line));
            Set<Integer> numbers = line.needs();
            if (numbers != null && (!numbers.isEmpty() || linked.contains(action))) {
                needs(plan.id(), line, action, numbers, ids);
            }
        }
        return new Done(lines.size() - changed, changed);
    }

    private UUID begin(UUID plan, SheetRows.Line line) {
        UUID id = Ids.next();
        objectives.add(id, plan, new Objective.Words(line.objective(), "", line.pillar(), null));
        return id;
    }

    private void write(
            UUID plan, UUID objective, UUID id, @Nullable Action before, SheetRows.Line line, Bodies.Known known) {
        Action.Words words = new Action.Words(
                line.title(),
                line.about(),
                known.named(line.lead()),
                line.starts(),
                line.due(),
                line.cost(),
                line.resourced());
        List<Action.Body> partners = new ArrayList<>();
        line.partners().forEach(name -> partners.add(known.named(name)));
        if (before == null) {
            actions.add(id, plan, objective, words, partners);
        } else if (!before.words().equals(words)
                || !before.objective().equals(objective)
                || !before.partners().equals(partners)) {
            actions.change(id, before.version(), objective, words, partners);
        }
        boolean said = line.status() != null
                && (before == null
                        || line.status() != before.status()
                        || !line.reason().equals(before.reason()));
        if (said && line.status() != null) {
            actions.stands(id, line.status(), line.reason(), plans.today());
        }
    }

    private void needs(UUID plan, SheetRows.Line line, UUID action, Set<Integer> numbers, Map<Integer, UUID> ids) {
        Set<UUID> needed = new LinkedHashSet<>();
        for (Integer number : numbers) {
            UUID one = ids.get(number);
            if (one == null) {
                throw new Refused("plan.import.needs.unknown", "file", line.row(), number);
            }
            needed.add(one);
        }
        try {
            dependencies.needs(plan, action, needed);
        } catch (Refused circle) {
            throw new Refused("plan.import.circle", "file", line.row());
        }
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
