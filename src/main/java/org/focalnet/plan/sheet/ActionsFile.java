package org.focalnet.plan.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Tlp;
import org.focalnet.document.TableFile;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.dependency.Dependencies;
import org.focalnet.plan.objective.Objective;
import org.focalnet.plan.plan.Outline;
import org.focalnet.web.Shell;

/** The actions of a plan as a table: its mark, the head, then a line each; it can be brought in again as it is. */
final class ActionsFile {

    private ActionsFile() {}

    /** @param shown the ids of those that are wanted */
    static TableFile of(Outline outline, Set<UUID> shown, Shell shell) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Tlp.AMBER_STRICT.label(), shell.t("plan.sheet.note")));
        rows.add(Arrays.stream(Column.values()).map(one -> one.label(shell)).toList());
        Dependencies dependencies = outline.dependencies();
        for (Action one : outline.actions()) {
            if (shown.contains(one.id())) {
                rows.add(row(one, outline, dependencies, shell));
            }
        }
        return new TableFile("plan", rows);
    }

    private static List<String> row(Action one, Outline outline, Dependencies dependencies, Shell shell) {
        Action.Words words = one.words();
        Objective.Words over = outline.objective(one).words();
        return List.of(
                String.valueOf(one.number()),
                over.title(),
                over.pillar() == null ? "" : shell.code("member.pillar", over.pillar()),
                words.title(),
                words.about(),
                words.lead().name(),
                one.partners().stream().map(Action.Body::name).collect(Collectors.joining("; ")),
                Objects.toString(words.starts(), ""),
                Objects.toString(words.due(), ""),
                shell.code("plan.cost", words.cost()),
                shell.code("plan.resourced", words.resourced()),
                shell.code("plan.status", one.status()),
                one.reason(),
                dependencies.needs(one.id()).stream()
                        .map(needed -> String.valueOf(needed.number()))
                        .collect(Collectors.joining(", ")));
    }
}
