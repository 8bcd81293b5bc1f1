package org.focalnet.plan;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Tlp;
import org.focalnet.institution.Clauses;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.action.ActionStore;
import org.focalnet.plan.action.Bodies;
import org.focalnet.plan.dependency.DependencyStore;
import org.focalnet.plan.edition.Edition;
import org.focalnet.plan.edition.PlanEditionStore;
import org.focalnet.plan.milestone.IndicatorStore;
import org.focalnet.plan.milestone.MilestoneStore;
import org.focalnet.plan.note.Note;
import org.focalnet.plan.note.ProgressNoteStore;
import org.focalnet.plan.objective.Objective;
import org.focalnet.plan.objective.ObjectiveStore;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.plan.source.Source;
import org.focalnet.plan.source.SourceStore;
import org.focalnet.plan.version.VersionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans that have run for a while, brought in through the same acts as any other. For the training network, and for a hub
 * that kept its plan elsewhere before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastPlans {

    private final JdbcClient jdbc;
    private final PlanStore plans;
    private final ObjectiveStore objectives;
    private final ActionStore actions;
    private final Bodies bodies;
    private final MilestoneStore milestones;
    private final IndicatorStore indicators;
    private final ProgressNoteStore notes;
    private final SourceStore sources;
    private final DependencyStore dependencies;
    private final VersionStore versions;
    private final PlanEditionStore editions;
    private final Clauses clauses;

    PastPlans(
            JdbcClient jdbc,
            PlanStore plans,
            ObjectiveStore objectives,
            ActionStore actions,
            Bodies bodies,
            MilestoneStore milestones,
            IndicatorStore indicators,
            ProgressNoteStore notes,
            SourceStore sources,
            DependencyStore dependencies,
            VersionStore versions,
            PlanEditionStore editions,
            Clauses clauses) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.objectives = objectives;
        this.actions = actions;
        this.bodies = bodies;
        this.milestones = milestones;
        this.indicators = indicators;
        this.notes = notes;
        this.sources = sources;
        this.dependencies = dependencies;
        this.versions = versions;
        this.editions = editions;
        this.clauses = clauses;
    }

    /** An action as it was planned. */
    public record Planned(
            UUID id,
            UUID objective,
            String title,
            String about,
            String lead,
            List<String> partners,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            CostBand cost,
            Resourced resourced) {}

    public void plan(UUID id, String title, String aim, LocalDate starts, LocalDate ends) {
        plans.write(id, new Plan.Words(title, aim, starts, ends));
    }

    public void objective(UUID id, UUID plan, String title, String about, Pillar pillar, Theme theme) {
        objectives.add(id, plan, new Objective.Words(title, about, pillar, theme));
    }

    /** Institutions are those of the map where they are called so. */
    public void action(UUID plan, Planned one) {
        Bodies.Known known = bodies.known();
        Action.Words words = new Action.Words(
                one.title(),
                one.about(),
                known.named(one.lead()),
                one.starts(),
                one.due(),
                one.cost(),
                one.resourced());
        List<Action.Body> partners = one.partners().stream().map(known::named).toList();
        actions.add(one.id(), plan, one.objective(), words, partners);
        if (one.starts() != null) {
            jdbc.sql("update plan.action set status_on = :day where id = :id")
                    .param("day", Date.valueOf(one.starts()))
                    .param("id", one.id())
                    .update();
        }
    }

    public void milestone(UUID id, UUID action, String title, LocalDate due, @Nullable LocalDate reached) {
        milestones.add(id, action, title, due);
        if (reached != null) {
            milestones.change(id, 1, title, due, reached);
        }
    }

    /** An indicator, and where it stood on a day. */
    public void indicator(
            UUID id,
            UUID action,
            String text,
            String baseline,
            String target,
            String value,
            LocalDate day,
            String author) {
        indicators.add(id, action, text, baseline, target, null);
        if (!value.isEmpty()) {
            indicators.read(Ids.next(), id, value, day, author);
        }
    }

    public void note(
            UUID id, UUID action, ActionStatus status, String text, String evidence, String author, LocalDate day) {
        notes.write(new Note(id, action, status, text, evidence, author, day));
    }

    /**
     * Where an action comes from.
     *
     * @param thing id of what that is; null where it is no thing of the hub
     * @param path its page; empty where it has none
     */
    public void source(UUID action, SourceKind kind, @Nullable UUID thing, String title, String path) {
        sources.add(action, new Source(Ids.next(), kind, thing, title, path));
    }

    public void needs(UUID plan, UUID action, Collection<UUID> needed) {
        dependencies.needs(plan, action, needed);
    }

    /** Takes up the clauses of the hub that bear these labels. */
    public void takeUp(UUID action, Set<String> labels) {
        if (!labels.isEmpty()) {
            Set<UUID> chosen = clauses.choices(null, Action.KIND, action).stream()
                    .filter(one -> labels.contains(one.label()))
                    .map(Clauses.Clause::id)
                    .collect(Collectors.toSet());
            clauses.takeUp(Action.KIND, action, chosen);
        }
    }

    /** Keeps the plan as it stands as a version that was adopted. */
    public void adopt(UUID id, UUID plan, String instrument, String by, LocalDate on, String author) {
        versions.adopt(id, plan, new VersionStore.Adoption(instrument, by, on, author), List.of());
    }

    /** Shares titles of actions with the whole network. */
    public void share(
            UUID id, UUID plan, String title, String preface, String language, List<String> lines, String author) {
        List<Edition.Line> said = lines.stream()
                .map(line -> new Edition.Line(false, 0, line, "", "", null, null, ""))
                .toList();
        var written = new PlanEditionStore.Written(plan, title, preface, language, Tlp.GREEN, AudienceChoice.NETWORK);
        editions.make(id, written, said, author);
        editions.share(id, false);
    }
}
