package org.focalnet.plan.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /**
     * How a file is brought in.
     *
     * @param form the same one sent twice adds nothing twice
     * @param again whether actions are added that are in the plan already, by their title and objective
     */
    record Way(UUID form, boolean again) {}

    /**
     * What came of it.
     *
     * @param left how many were in the plan already and stayed as they were
     */
    record Done(int added, int changed, int left) {}

    /** Which rows are there already, and what would become of them. */
    List<FilesPage.Known> preview(Plan plan, List<SheetRows.Line> lines, Way way) {
        InPlan there = new InPlan(outlines.of(plan));
        List<FilesPage.Known> known = new ArrayList<>();
        for (SheetRows.Line line : lines) {
            Action changed = there.numbered(line);
            Action same = there.titled(line);
            if (changed != null) {
                known.add(new FilesPage.Known(line.row(), changed, FilesPage.Fate.CHANGED));
            } else if (same != null) {
                known.add(new FilesPage.Known(
                        line.row(), same, way.again() ? FilesPage.Fate.AGAIN : FilesPage.Fate.LEFT));
            }
        }
        return known;
    }

    /**
     * Writes all rows: a number that the plan knows changes that action; what has a title that the plan knows under the
     * same objective is left alone, unless it is wanted once more; everything else is new.
     *
     * @throws Refused where what they need closes a circle; nothing is written then
     */
    @Transactional
    public Done bring(UUID id, List<SheetRows.Line> lines, Way way) {
        Plan plan = plans.alone(id);
        Outline outline = outlines.of(plan);
        InPlan there = new InPlan(outline);
        Map<UUID, Action> byId = outline.byId();
        Bodies.Known known = bodies.known();
        Map<String, UUID> under = new HashMap<>();
        outline.objectives()
                .forEach(one -> under.putIfAbsent(InPlan.plain(one.words().title()), one.id()));
        Map<Integer, UUID> ids = new HashMap<>();
        outline.actions().forEach(one -> ids.put(one.number(), one.id()));
        Map<SheetRows.Line, UUID> written = new LinkedHashMap<>();
        int changed = 0;
        int left = 0;
        for (SheetRows.Line line : lines) {
            Action before = there.numbered(line);
            UUID fresh = id(way.form(), line);
            boolean twice = byId.containsKey(fresh); // the second click of an impatient hand
            Action kept = before != null || twice || way.again() ? null : there.titled(line);
            UUID action = before != null ? before.id() : kept != null ? kept.id() : fresh;
            if (before != null || kept == null && !twice) {
                UUID objective = under.computeIfAbsent(InPlan.plain(line.objective()), key -> begin(plan.id(), line));
                write(plan.id(), objective, action, before, line, known);
                written.put(line, action);
            }
            changed += before == null ? 0 : 1;
            left += kept == null ? 0 : 1;
            ids.put(line.number(), action); // 0 is the number of none, and nothing needs it
        }
        link(outline, written, ids);
        return new Done(lines.size() - changed - left, changed, left);
    }

    private void link(Outline outline, Map<SheetRows.Line, UUID> written, Map<Integer, UUID> ids) {
        Set<UUID> linked = outline.links().stream().map(Link::action).collect(Collectors.toSet());
        written.forEach((line, action) -> {
            Set<Integer> numbers = line.needs();
            if (numbers != null && (!numbers.isEmpty() || linked.contains(action))) {
                needs(outline.plan().id(), line, action, numbers, ids);
            }
        });
    }

    /** What a row of a form becomes, whenever that form is sent. */
    private static UUID id(UUID form, SheetRows.Line line) {
        return UUID.nameUUIDFromBytes((form + " " + line).getBytes(StandardCharsets.UTF_8));
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
}
