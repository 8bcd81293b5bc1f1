package org.focalnet.plan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.milestone.Indicator;
import org.focalnet.plan.milestone.Milestone;
import org.focalnet.plan.note.Note;
import org.focalnet.plan.objective.Objective;
import org.focalnet.plan.plan.Outline;
import org.focalnet.web.Shell;

/**
 * What changed in a plan in a time, in the country's own words.
 *
 * @param notes what was said in that time, the oldest first
 */
public record Report(
        Outline outline, List<Note> notes, List<Indicator> indicators, LocalDate from, LocalDate to) {

    /** Actions of which something was said in the time, by how they stood at its end. */
    public Map<ActionStatus, List<Action>> changed() {
        Map<UUID, ActionStatus> last = new LinkedHashMap<>();
        notes.forEach(note -> last.put(note.action(), note.status()));
        Map<ActionStatus, List<Action>> changed = new LinkedHashMap<>();
        for (ActionStatus status : List.of(
                ActionStatus.DONE,
                ActionStatus.ON_TRACK,
                ActionStatus.DELAYED,
                ActionStatus.BLOCKED,
                ActionStatus.DROPPED,
                ActionStatus.NOT_STARTED)) {
            List<Action> actions = outline.actions().stream()
                    .filter(one -> last.get(one.id()) == status)
                    .toList();
            if (!actions.isEmpty()) {
                changed.put(status, actions);
            }
        }
        return changed;
    }

    /** Actions of which nothing was said in the time, and that are not over. */
    public List<Action> silent() {
        return outline.actions().stream()
                .filter(one -> one.status().open())
                .filter(one -> notes.stream().noneMatch(note -> note.action().equals(one.id())))
                .toList();
    }

    public List<Milestone> reached() {
        return outline.milestones().stream()
                .filter(one -> one.done() != null && within(one.done()))
                .toList();
    }

    private boolean within(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The whole report; says after each objective how many are written. */
    Document document(Shell shell, IntConsumer written) {
        List<Document.Block> blocks = new ArrayList<>();
        summary(blocks, shell);
        Map<UUID, List<Note>> said = notes.stream().collect(Collectors.groupingBy(Note::action));
        Map<UUID, List<Indicator>> measured = indicators.stream().collect(Collectors.groupingBy(Indicator::action));
        Map<UUID, List<Milestone>> steps = outline.byAction();
        int done = 0;
        for (Objective objective : outline.objectives()) {
            blocks.add(new Document.Heading(1, objective.words().title()));
            paragraph(blocks, objective.words().about());
            for (Action one : outline.of(objective)) {
                blocks.add(new Document.Heading(2, one.number() + ". " + one.words().title()));
                facts(blocks, one, shell);
                paragraph(blocks, one.words().about());
                steps(blocks, steps.getOrDefault(one.id(), List.of()), shell);
                said(blocks, said.getOrDefault(one.id(), List.of()), shell);
                readings(blocks, measured.getOrDefault(one.id(), List.of()), shell);
            }
            written.accept(++done);
        }
        String lede = shell.t(
                "plan.report.lede",
                shell.signedIn().memberName(),
                outline.plan().words().title(),
                shell.day(from),
                shell.day(to));
        String title = shell.t("plan.report.of", outline.plan().words().title());
        return new Document(title, lede, Tlp.AMBER_STRICT, shell.locale(), blocks);
    }

    private void summary(List<Document.Block> blocks, Shell shell) {
        blocks.add(new Document.Heading(1, shell.t("plan.report.summary")));
        paragraph(blocks, outline.plan().words().aim());
        changed().forEach((status, actions) -> {
            blocks.add(new Document.Heading(3, shell.code("plan.status", status)));
            blocks.add(new Document.Points(actions.stream()
                    .map(one -> one.number() + ". " + one.words().title())
                    .toList()));
        });
        if (notes.isEmpty()) {
            paragraph(blocks, shell.t("plan.report.nothing"));
        }
        if (!silent().isEmpty()) {
            blocks.add(new Document.Heading(3, shell.t("plan.report.silent")));
            blocks.add(new Document.Points(silent().stream()
                    .map(one -> one.number() + ". " + one.words().title())
                    .toList()));
        }
    }

    private static void facts(List<Document.Block> blocks, Action one, Shell shell) {
        List<List<String>> rows = new ArrayList<>();
        Action.Words words = one.words();
        rows.add(List.of(shell.t("plan.field.status"), shell.code("plan.status", one.status())));
        rows.add(List.of(
                shell.t("plan.action.lead"),
                words.lead().missing()
                        ? shell.t("plan.action.nobody")
                        : words.lead().name()));
        if (!one.partners().isEmpty()) {
            rows.add(List.of(
                    shell.t("plan.action.partners"),
                    shell.list(one.partners().stream().map(Action.Body::name).toList())));
        }
        if (words.due() != null) {
            rows.add(List.of(shell.t("plan.action.due"), shell.day(words.due())));
        }
        rows.add(List.of(shell.t("plan.action.resourced"), shell.code("plan.resourced", words.resourced())));
        blocks.add(new Document.Table(List.of(), rows));
    }

    private static void steps(List<Document.Block> blocks, List<Milestone> steps, Shell shell) {
        if (!steps.isEmpty()) {
            blocks.add(new Document.Points(steps.stream()
                    .map(one -> one.title() + ": "
                            + (one.done() == null
                                    ? shell.t("plan.milestone.due", shell.day(one.due()))
                                    : shell.t("plan.milestone.reached", shell.day(one.done()))))
                    .toList()));
        }
    }

    private static void said(List<Document.Block> blocks, List<Note> notes, Shell shell) {
        if (!notes.isEmpty()) {
            blocks.add(new Document.Table(
                    List.of(
                            shell.t("plan.field.day"),
                            shell.t("plan.field.status"),
                            shell.t("plan.field.note"),
                            shell.t("plan.field.evidence")),
                    notes.stream()
                            .map(note -> List.of(
                                    shell.day(note.day()),
                                    shell.code("plan.status", note.status()),
                                    cell(note.text()),
                                    cell(note.evidence())))
                            .toList()));
        }
    }

    private void readings(List<Document.Block> blocks, List<Indicator> indicators, Shell shell) {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator one : indicators) {
            String value = one.readings().stream()
                    .filter(reading -> !reading.day().isAfter(to))
                    .reduce((first, second) -> second)
                    .map(reading -> reading.value() + " (" + shell.day(reading.day()) + ")")
                    .orElse("");
            rows.add(List.of(one.text(), cell(one.baseline()), cell(Objects.requireNonNull(value)), cell(one.target())));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Document.Table(
                    List.of(
                            shell.t("plan.field.indicator"),
                            shell.t("plan.field.baseline"),
                            shell.t("plan.field.value"),
                            shell.t("plan.field.target")),
                    rows));
        }
    }

    /** An empty cell is drawn by no program alike. */
    private static String cell(String text) {
        return text.isBlank() ? "–" : text.strip();
    }

    private static void paragraph(List<Document.Block> blocks, String text) {
        if (!text.isBlank()) {
            blocks.add(new Document.Paragraph(text.strip()));
        }
    }
}
