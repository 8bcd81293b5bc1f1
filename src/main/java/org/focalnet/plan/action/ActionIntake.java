package org.focalnet.plan.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.plan.objective.Objective;
import org.focalnet.plan.objective.ObjectiveStore;
import org.focalnet.plan.plan.Plan;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.plan.source.Source;
import org.focalnet.plan.source.SourceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an action in with what comes with it: its objective where that is new, and where it comes from. */
@Component
@Transactional
class ActionIntake {

    private final JdbcClient jdbc;
    private final PlanStore plans;
    private final ObjectiveStore objectives;
    private final ActionStore actions;
    private final SourceStore sources;

    ActionIntake(
            JdbcClient jdbc, PlanStore plans, ObjectiveStore objectives, ActionStore actions, SourceStore sources) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.objectives = objectives;
        this.actions = actions;
        this.sources = sources;
    }

    /**
     * The plan that a new action is for: the one of an objective, or the one that is named, or the newest that runs.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    Plan plan(@Nullable UUID plan, @Nullable UUID objective) {
        if (objective != null) {
            return plans.find(objectives.find(objective).plan());
        }
        return plan != null
                ? plans.find(plan)
                : plans.all().stream().filter(Plan::open).findFirst().orElseThrow(NotFound::new);
    }

    /** The objectives of a plan by their id. */
    @Transactional(readOnly = true)
    Map<String, String> objectives(UUID plan) {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql("select id, title from plan.objective where plan_id = :plan order by position, id limit 500")
                .param("plan", plan)
                .query(row -> {
                    found.put(row.getString("id"), row.getString("title"));
                });
        return found;
    }

    /**
     * Plans an action.
     *
     * @param objective the one under which it stands; null where a new one is made of the title
     */
    void add(
            UUID form,
            Plan plan,
            @Nullable UUID objective,
            String title,
            Action.Words words,
            List<Action.Body> partners,
            @Nullable Source source) {
        plans.open(plan.id());
        Action twice = actions.kept(form).orElse(null);
        UUID under = objective != null
                ? objectives.find(objective).id()
                : twice != null ? twice.objective() : begin(plan.id(), title);
        if (actions.add(form, plan.id(), under, words, partners) && source != null) {
            sources.add(form, source);
        }
    }

    private UUID begin(UUID plan, String title) {
        UUID id = Ids.next();
        objectives.add(id, plan, new Objective.Words(title, "", null, null));
        return id;
    }
}
