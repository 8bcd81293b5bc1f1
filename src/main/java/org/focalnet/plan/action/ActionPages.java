package org.focalnet.plan.action;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.Clauses;
import org.focalnet.plan.dependency.Dependencies;
import org.focalnet.plan.dependency.Slip;
import org.focalnet.plan.milestone.IndicatorStore;
import org.focalnet.plan.note.ProgressNoteStore;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.plan.source.SourceStore;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of an action, also with what was typed on it and did not fit. */
@Component
@Transactional(readOnly = true)
public class ActionPages {

    private final ActionStore actions;
    private final Outlines outlines;
    private final ProgressNoteStore notes;
    private final IndicatorStore indicators;
    private final SourceStore sources;
    private final Clauses clauses;
    private final PlanStore plans;

    ActionPages(
            ActionStore actions,
            Outlines outlines,
            ProgressNoteStore notes,
            IndicatorStore indicators,
            SourceStore sources,
            Clauses clauses,
            PlanStore plans) {
        this.actions = actions;
        this.outlines = outlines;
        this.notes = notes;
        this.indicators = indicators;
        this.sources = sources;
        this.clauses = clauses;
        this.plans = plans;
    }

    public View of(UUID id) {
        return page(id, null);
    }

    /** With what was typed in one of its forms. */
    public View.Shown refused(UUID id, Typed typed) {
        return page(id, typed).with(422);
    }

    private ActionPage page(UUID id, @Nullable Typed typed) {
        Action one = actions.find(id);
        Outline outline = outlines.of(one.plan());
        Dependencies dependencies = outline.dependencies();
        Map<UUID, Action> near = outline.byId();
        List<Action> holds = dependencies.needing(id);
        List<Slip> slips = dependencies.slips(plans.today()).stream()
                .filter(slip -> slip.action().equals(id) || slip.needs().equals(id))
                .toList();
        return new ActionPage(
                one,
                outline.plan(),
                outline.objective(one),
                notes.of(id),
                outline.byAction().getOrDefault(id, List.of()),
                indicators.of(id),
                dependencies.needs(id),
                holds,
                slips,
                near,
                sources.of(id),
                clauses.takenUp(Action.KIND, id),
                plans.today(),
                Viewers.require().role().writes(),
                typed == null ? Map.of() : sent(typed),
                typed == null ? new Problems() : typed.problems());
    }

    private static Map<String, String> sent(Typed typed) {
        return Stream.of(
                        "status",
                        "day",
                        "note",
                        "evidence",
                        "milestone",
                        "milestone_due",
                        "indicator",
                        "baseline",
                        "target",
                        "indicator_due",
                        "value",
                        "value_day",
                        "source",
                        "source_title")
                .collect(Collectors.toMap(field -> field, typed::raw));
    }
}
