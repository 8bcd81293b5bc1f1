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
@Order(10)
class PlansPart implements Part {

    private final PastPlans plans;

    PlansPart(PastPlans plans) {
        this.plans = plans;
    }

    @Override
    public void load(Stage stage) {
        Source.file("plans")
                .parts("plans")
                .forEach(one ->
                        stage.as(stage.member(stage.person(one.text("by")).member()), () -> plan(stage, one)));
    }

    private void plan(Stage stage, Source one) {
        UUID id = stage.id(stage.now());
        plans.plan(
                id,
                one.text("title"),
                one.text("aim"),
                Objects.requireNonNull(day(stage, one, "starts")),
                Objects.requireNonNull(day(stage, one, "ends")));
        Map<String, UUID> actions = new HashMap<>();
        one.parts("objectives").forEach(objective -> objective(stage, id, objective, actions));
        List<Source> planned = one.parts("objectives").stream()
                .flatMap(objective -> objective.parts("actions").stream())
                .toList();
        planned.stream()
                .filter(action -> !action.texts("needs").isEmpty())
                .forEach(action -> plans.needs(
                        id,
                        known(actions, action.text("key")),
                        action.texts("needs").stream()
                                .map(key -> known(actions, key))
                                .toList()));
        Source adopted = one.part("adopted");
        plans.adopt(
                stage.id(stage.now()),
                id,
                adopted.text("instrument"),
                adopted.text("by"),
                Objects.requireNonNull(day(stage, adopted, "day")),
                one.text("by"));
        planned.forEach(action -> said(stage, one, known(actions, action.text("key")), action));
        if (one.has("shared")) {
            share(stage, id, one, one.part("shared"));
        }
    }

    private static UUID known(Map<String, UUID> actions, String key) {
        return Objects.requireNonNull(actions.get(key), key);
    }

    private void objective(Stage stage, UUID plan, Source one, Map<String, UUID> actions) {
        UUID id = stage.id(stage.now());
        plans.objective(
                id,
                plan,
                one.text("title"),
                one.text("about"),
                one.code("pillar", Pillar.class),
                one.code("theme", Theme.class));
        one.parts("actions").forEach(action -> actions.put(action.text("key"), action(stage, plan, id, action)));
    }

    private void share(Stage stage, UUID plan, Source one, Source shared) {
        plans.share(
                stage.id(stage.now()),
                plan,
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
        one.parts("sources").forEach(source -> {
            SourceKind kind = source.code("kind", SourceKind.class);
            Stage.Thing thing = source.has("of") ? stage.thing(source.text("of")) : null;
            if (thing == null) {
                plans.source(id, kind, null, source.text("title"), "");
            } else {
                plans.source(id, kind, thing.id(), thing.title(), thing.path());
            }
        });
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
                        Objects.requireNonNull(day(stage, note, "day"))));
        one.parts("indicators")
                .forEach(indicator -> plans.indicator(
                        stage.id(stage.now()),
                        action,
                        indicator.text("text"),
                        indicator.text("baseline"),
                        indicator.text("target"),
                        indicator.text("value"),
                        Objects.requireNonNull(day(stage, indicator, "day")),
                        plan.text("by")));
    }

    /** A day so many days from the day of loading; null where none is said. */
    private static @Nullable LocalDate day(Stage stage, Source one, String key) {
        return one.has(key) ? LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusDays(one.number(key)) : null;
    }
}
