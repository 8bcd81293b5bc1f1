package org.focalnet.plan.plan;

import java.util.List;
import java.util.UUID;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.action.ActionRows;
import org.focalnet.plan.dependency.Link;
import org.focalnet.plan.milestone.Milestone;
import org.focalnet.plan.milestone.MilestoneStore;
import org.focalnet.plan.objective.Objective;
import org.focalnet.plan.objective.ObjectiveStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a plan as a whole: five statements, however much is in it. */
@Component
@Transactional(readOnly = true)
public class Outlines {

    private final JdbcClient jdbc;
    private final PlanStore plans;

    Outlines(JdbcClient jdbc, PlanStore plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    public Outline of(UUID id) {
        return of(plans.find(id));
    }

    public Outline of(Plan plan) {
        return new Outline(plan, objectives(plan.id()), actions(plan.id()), milestones(plan.id()), links(plan.id()));
    }

    private List<Objective> objectives(UUID plan) {
        return jdbc.sql("select * from plan.objective where plan_id = :plan order by position, id")
                .param("plan", plan)
                .query(ObjectiveStore::read)
                .list();
    }

    /** The actions of a plan in the order of their objectives. */
    private List<Action> actions(UUID plan) {
        return jdbc.sql("""
                        select %s from plan.action a join plan.objective o on o.id = a.objective_id
                         where a.plan_id = :plan order by o.position, o.id, a.number
                        """.formatted(ActionRows.COLUMNS))
                .param("plan", plan)
                .query(ActionRows::read)
                .list();
    }

    private List<Milestone> milestones(UUID plan) {
        return jdbc.sql("""
                        select m.* from plan.milestone m join plan.action a on a.id = m.action_id
                         where a.plan_id = :plan order by m.due_on, m.id
                        """).param("plan", plan).query(MilestoneStore::read).list();
    }

    private List<Link> links(UUID plan) {
        return jdbc.sql("""
                        select d.action_id, d.needs_id from plan.dependency d join plan.action a on a.id = d.action_id
                         where a.plan_id = :plan order by d.id
                        """)
                .param("plan", plan)
                .query((row, number) ->
                        new Link(row.getObject("action_id", UUID.class), row.getObject("needs_id", UUID.class)))
                .list();
    }
}
