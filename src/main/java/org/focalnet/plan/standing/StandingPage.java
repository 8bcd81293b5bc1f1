package org.focalnet.plan.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.dependency.Slip;
import org.focalnet.plan.plan.Outline;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** What is late and whose, what slips, and how actions stand by institution and by pillar. */
public record StandingPage(
        Outline outline, List<Slip> slips, Map<UUID, Action> near, Map<UUID, List<Slip>> held, LocalDate today)
        implements View {

    /** How actions of one stand, each counted where it stands. */
    public record Row(String name, Map<ActionStatus, Integer> counts, int late, int all) {}

    /** What is late, by who leads it: those with the longest delay first. */
    public Map<String, List<Action>> late(Shell shell) {
        Map<String, List<Action>> late = new LinkedHashMap<>();
        outline.late(today).stream()
                .sorted(Comparator.comparing((Action one) ->
                                java.util.Objects.requireNonNull(one.words().due()))
                        .thenComparing(Action::number))
                .forEach(one -> late.computeIfAbsent(lead(one, shell), name -> new java.util.ArrayList<>())
                        .add(one));
        return late;
    }

    public List<Row> byInstitution(Shell shell) {
        return rows(one -> lead(one, shell));
    }

    public List<Row> byPillar(Shell shell) {
        Map<UUID, String> pillars = outline.objectives().stream()
                .collect(Collectors.toMap(
                        objective -> objective.id(),
                        objective -> objective.words().pillar() == null
                                ? shell.t("plan.standing.no_pillar")
                                : shell.code("member.pillar", objective.words().pillar())));
        return rows(one -> pillars.getOrDefault(one.objective(), ""));
    }

    private List<Row> rows(Function<Action, String> by) {
        return outline.actions().stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Row row(String name, List<Action> actions) {
        Map<ActionStatus, Integer> counts = new EnumMap<>(ActionStatus.class);
        actions.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        return new Row(
                name,
                counts,
                (int) actions.stream().filter(one -> one.late(today)).count(),
                actions.size());
    }

    private static String lead(Action one, Shell shell) {
        return one.words().lead().missing()
                ? shell.t("plan.action.nobody")
                : one.words().lead().name();
    }
}
