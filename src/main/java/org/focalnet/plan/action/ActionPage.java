package org.focalnet.plan.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.institution.Clauses;
import org.focalnet.institution.InstitutionWords;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.Resourced;
import org.focalnet.plan.SourceKind;
import org.focalnet.plan.dependency.Slip;
import org.focalnet.plan.milestone.Indicator;
import org.focalnet.plan.milestone.Milestone;
import org.focalnet.plan.note.Note;
import org.focalnet.plan.objective.Objective;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.source.Source;
import org.focalnet.search.Reading;
import org.focalnet.web.Help;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * An action with all that hangs on it.
 *
 * @param needs what has to end before it
 * @param holds what waits for it
 * @param slips what is wrong with its dependencies
 * @param near the actions of its plan by their id, for what is said of them
 * @param typed what was typed and did not fit, by field
 */
public record ActionPage(
        Action action,
        Plan plan,
        Objective objective,
        List<Note> notes,
        List<Milestone> milestones,
        List<Indicator> indicators,
        List<Action> needs,
        List<Action> holds,
        List<Slip> slips,
        Map<UUID, Action> near,
        List<Source> sources,
        List<Clauses.Clause> clauses,
        LocalDate today,
        boolean writes,
        Map<String, String> typed,
        Problems problems)
        implements View {

    public String shown(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    /** Whether something can be written here. */
    public boolean open() {
        return writes && plan.open();
    }

    public UUID fresh() {
        return Ids.next();
    }

    public static Map<String, String> statuses(Shell shell) {
        return InstitutionWords.of("plan.status", ActionStatus.values(), shell);
    }

    public static Map<String, String> kinds(Shell shell) {
        return InstitutionWords.of("plan.source.kind", SourceKind.values(), shell);
    }

    /** Whether help can be asked for: it is to be done and lacks what it takes. */
    public boolean lacks() {
        return writes && action.status().open() && action.words().resourced() != Resourced.YES;
    }

    /** What it is about, for the library. */
    public Reading reading() {
        Objective.Words over = objective.words();
        return new Reading(over.theme(), over.pillar(), null, action.words().title());
    }

    /**
     * The form of a new need about this, in the words of the plan. It bears no id of the action: what a need says is all
     * that anybody learns.
     */
    public String help(Shell shell) {
        Objective.Words over = objective.words();
        return Help.of(shell.t("plan.help.title", action.words().title()), shell.t("plan.help.outcome", over.title()))
                .about(over.theme(), over.pillar(), null)
                .need();
    }
}
