package org.focalnet.training.load;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.CostBand;
import org.focalnet.plan.PastPlans;
import org.focalnet.plan.Resourced;
import org.focalnet.plan.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** National plans of two hubs, each with something that slips. */
@Component
@Profile("demo")
@Order(9)
class PlansPart implements Part {

    private final PastPlans plans;

    PlansPart(PastPlans plans) {
        this.plans = plans;
    }

    @Override
    public void load(Stage stage) {
        Source.file("plans")
                .parts("plans")
                .forEach(one -> stage.as(
                        stage.member(stage.person(one.text("by")).member()), () -> plan(stage, one)));
    }

    private void plan(Stage stage, Source one) {
        UUID id = stage.id(stage.now());
        plans.plan(
                id,
                one.text("title"),
                one.text("aim"),
                Objects.requireNonNull(day(stage, one, "starts")),
                Objects.requireNonNull(day(stage, one, "ends")));
        Map<String, UUID> actions = objectives(stage, id, one);
        Source adopted = one.part("adopted");
        plans.adopt(
                stage.id(stage.now()),
                id,
                adopted.text("instrument"),
                adopted.text("by"),
                Objects.requireNonNull(day(stage, adopted, "on")),
                one.text("by"));
        one.parts("objectives")
                .forEach(objective -> objective
                        .parts("actions")
                        .forEach(action -> said(
                                stage, one, Objects.requireNonNull(actions.get(action.text("key"))), action)));
        if (one.has("shared")) {
            share(stage, id, one);
        }
    }

    /** Its objectives with their actions, and which of these wait for which; by the keys of the actions. */
    private Map<String, UUID> objectives(Stage stage, UUID id, Source one) {
        Map<String, UUID> actions = new HashMap<>();
        for (Source objective : one.parts("objectives")) {
            UUID under = stage.id(stage.now());
            plans.objective(
                    under,
                    id,
                    objective.text("title"),
                    objective.text("about"),
                    objective.code("pillar", Pillar.class),
                    objective.code("theme", Theme.class));
            objective.parts("actions").forEach(action -> actions.put(action.text("key"), action(stage, id, under, action)));
        }
        for (Source objective : one.parts("objectives")) {
            for (Source action : objective.parts("actions")) {
                List<UUID> needed = action.texts("needs").stream()
                        .map(key -> Objects.requireNonNull(actions.get(key), key))
                        .toList();
                if (!needed.isEmpty()) {
                    plans.needs(id, Objects.requireNonNull(actions.get(action.text("key"))), needed);
                }
            }
        }
        return actions;
    }

    private void share(Stage stage, UUID id, Source one) {
        Source shared = one.part("shared");
        plans.share(
                stage.id(stage.now()),
                id,
                shared.text("title"),
                shared.text("preface"),
                one.text("language"),
                shared.texts("lines"),
                one.text("by"));
    }

    private UUID action(Stage stage, UUID plan, UUID objective, Source one) {
        UUID id = stage.id(stage.now());
        plans.action(
                plan,
                new PastPlans.Planned(
                        id,
                        objective,
                        one.text("title"),
                        one.text("about"),
                        one.text("lead"),
                        one.texts("partners"),
                        day(stage, one, "starts"),
                        day(stage, one, "due"),
                        one.code("cost", CostBand.class),
                        one.code("resourced", Resourced.class)));
        one.parts("sources")
                .forEach(source -> plans.source(id, source.code("kind", SourceKind.class), source.text("title")));
        plans.takeUp(id, Set.copyOf(one.texts("clauses")));
        one.parts("milestones")
                .forEach(step -> plans.milestone(
                        stage.id(stage.now()),
                        id,
                        step.text("title"),
                        Objects.requireNonNull(day(stage, step, "due")),
                        day(stage, step, "reached")));
        return id;
    }

    private void said(Stage stage, Source plan, UUID action, Source one) {
        one.parts("notes")
                .forEach(note -> plans.note(
                        stage.id(stage.now()),
                        action,
                        note.code("status", ActionStatus.class),
                        note.text("text"),
                        note.text("evidence"),
                        note.has("from") ? note.text("from") : plan.text("by"),
                        Objects.requireNonNull(day(stage, note, "on"))));
        one.parts("indicators")
                .forEach(indicator -> plans.indicator(
                        stage.id(stage.now()),
                        action,
                        indicator.text("text"),
                        indicator.text("baseline"),
                        indicator.text("target"),
                        indicator.text("value"),
                        Objects.requireNonNull(day(stage, indicator, "on")),
                        plan.text("by")));
    }

    /** A day so many days from the day of loading; null where none is said. */
    private static @Nullable LocalDate day(Stage stage, Source one, String key) {
        return one.has(key) ? LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusDays(one.number(key)) : null;
    }
}
