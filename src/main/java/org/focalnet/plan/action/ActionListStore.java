package org.focalnet.plan.action;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.focalnet.plan.plan.PlanStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions of a plan that fit a filter, in one statement. */
@Component
@Transactional(readOnly = true)
public class ActionListStore {

    private static final String LINES = """
            select %s, o.title as over, count(*) over () as total
              from plan.action a join plan.objective o on o.id = a.objective_id
             where a.plan_id = :plan
               and (:query = '' or position(lower(:query) in lower(a.title || ' ' || a.lead || ' ' || a.about)) > 0)
               and (:lead = '' or a.lead = :lead or a.lead_id::text = :lead
                    or exists (select from plan.partner p where p.action_id = a.id
                                  and (p.name = :lead or p.institution_id::text = :lead)))
               and (:pillar::text is null or o.pillar = :pillar)
               and (:status::text is null or a.status = :status)
               and (:resourced::text is null or a.resourced = :resourced)
               and (not :late or a.due_on < :today::date and a.status not in ('DONE', 'DROPPED'))
             order by %s limit :size offset :skip
            """;

    private final JdbcClient jdbc;
    private final PlanStore plans;
    private final Bodies bodies;

    ActionListStore(JdbcClient jdbc, PlanStore plans, Bodies bodies) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.bodies = bodies;
    }

    /** A page of the list, with what it can be narrowed by. */
    ActionListPage page(ActionFilter asked) {
        var plan = plans.find(asked.plan());
        LocalDate today = plans.today();
        ActionFilter filter = asked;
        List<Action.Line> found = lines(filter, today, ActionFilter.SIZE, (filter.page() - 1) * ActionFilter.SIZE);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first(); // a page that is gone is no empty list
            found = lines(filter, today, ActionFilter.SIZE, 0);
        }
        return new ActionListPage(
                plan,
                filter,
                found,
                bodies.leads(plan.id()),
                today,
                Viewers.require().role().writes());
    }

    /** All that fit, up to so many. */
    public List<Action.Line> all(ActionFilter filter, LocalDate today, int most) {
        return lines(filter, today, most, 0);
    }

    private List<Action.Line> lines(ActionFilter filter, LocalDate today, int size, int skip) {
        String order = switch (filter.sort()) {
            case "due" -> "a.due_on nulls last, a.number";
            case "lead" -> "a.lead = '', lower(a.lead), a.due_on nulls last, a.number";
            case "status" ->
                "array_position(array['BLOCKED', 'DELAYED', 'NOT_STARTED', 'ON_TRACK', 'DONE', 'DROPPED'], a.status), a.number";
            case "changed" -> "a.changed_at desc, a.number";
            case "title" -> "lower(a.title), a.number";
            default -> "o.position, o.id, a.number";
        };
        return jdbc.sql(LINES.formatted(ActionRows.COLUMNS, order))
                .param("plan", filter.plan())
                .param("query", filter.query())
                .param("lead", filter.lead())
                .param("pillar", name(filter.pillar()), Types.VARCHAR)
                .param("status", name(filter.status()), Types.VARCHAR)
                .param("resourced", name(filter.resourced()), Types.VARCHAR)
                .param("late", filter.late())
                .param("today", Date.valueOf(today))
                .param("size", size)
                .param("skip", skip)
                .query((row, number) ->
                        new Action.Line(ActionRows.read(row, number), row.getString("over"), row.getInt("total")))
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
