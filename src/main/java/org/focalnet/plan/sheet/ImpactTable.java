package org.focalnet.plan.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.document.TableFile;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.milestone.Indicator;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.source.Source;
import org.focalnet.plan.source.SourceStore;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the columns that IMPACT OSS imports. What an action comes from is a recommendation there, an action a measure.
 * See docs/decisions/0032 for what is known of those columns.
 */
final class ImpactTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Outline outline;
    private final Shell shell;

    /** What actions come from: things of the same kind and title are one. */
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private final List<SourceStore.Placed> placed;

    ImpactTable(Outline outline, List<SourceStore.Placed> placed, Shell shell) {
        this.outline = outline;
        this.placed = placed;
        this.shell = shell;
        placed.forEach(one -> sources.putIfAbsent(key(one.source()), one.source()));
    }

    private static String key(Source source) {
        return source.kind() + " "
                + (source.thing() == null ? source.title() : source.thing().toString());
    }

    private String reference(Source source) {
        return "S" + (List.copyOf(sources.keySet()).indexOf(key(source)) + 1);
    }

    /** The framework to which a recommendation belongs is a number of that installation: its first one. */
    TableFile recommendations() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "framework_id [database:framework_id]",
                "reference [database:reference]",
                "title [database:title]",
                "description [database:description]"));
        sources.values()
                .forEach(one -> rows.add(
                        List.of("1", reference(one), one.title(), shell.code("plan.source.kind", one.kind()))));
        return new TableFile("impact-recommendations", rows);
    }

    TableFile actions() {
        Map<UUID, List<Source>> from = placed.stream()
                .collect(Collectors.groupingBy(
                        SourceStore.Placed::action,
                        Collectors.mapping(SourceStore.Placed::source, Collectors.toList())));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "reference [database:reference]",
                "title [database:title]",
                "description [database:description]",
                "outcome [database:outcome]",
                "target_date [database:target_date]",
                "target_date_comment [database:target_date_comment]",
                "recommendation-reference [rel:recommendation-reference]"));
        for (Action one : outline.actions()) {
            rows.add(List.of(
                    "A" + one.number(),
                    one.words().title(),
                    described(one),
                    outline.objective(one).words().title(),
                    day(one.words().due()),
                    shell.code("plan.status", one.status()),
                    from.getOrDefault(one.id(), List.of()).stream()
                            .map(this::reference)
                            .distinct()
                            .collect(Collectors.joining(","))));
        }
        return new TableFile("impact-actions", rows);
    }

    private String described(Action one) {
        List<String> lines = new ArrayList<>();
        lines.add(one.words().about());
        if (!one.words().lead().missing()) {
            lines.add(shell.t("plan.action.lead") + ": " + one.words().lead().name());
        }
        if (!one.partners().isEmpty()) {
            lines.add(shell.t("plan.action.partners") + ": "
                    + shell.list(one.partners().stream().map(Action.Body::name).toList()));
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    TableFile indicators(List<Indicator> indicators) {
        Map<UUID, Action> near = outline.byId();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "reference [database:reference]",
                "title [database:title]",
                "description [database:description]",
                "start_date [database:start_date]",
                "end_date [database:end_date]",
                "action-reference [rel:action-reference]"));
        int number = 0;
        for (Indicator one : indicators) {
            Action action = near.get(one.action());
            if (action != null) {
                number++;
                rows.add(List.of(
                        "I" + number,
                        one.text(),
                        shell.t("plan.field.baseline") + ": " + one.baseline() + "\n\n" + shell.t("plan.field.target")
                                + ": " + one.target(),
                        day(action.words().starts()),
                        day(one.due()),
                        "A" + action.number()));
            }
        }
        return new TableFile("impact-indicators", rows);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
