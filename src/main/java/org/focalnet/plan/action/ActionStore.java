package org.focalnet.plan.action;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.Clauses;
import org.focalnet.notify.Notices;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.PlanNotice;
import org.focalnet.plan.plan.Plan;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One action: planned, changed, and how it stands. */
@Component
@Transactional
public class ActionStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Clauses clauses;
    private final Notices notices;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionStore(
            JdbcClient jdbc,
            Audiences audiences,
            Clauses clauses,
            Notices notices,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.clauses = clauses;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Action find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    /** What the form of this id brought in; nothing where it is a new one. */
    @Transactional(readOnly = true)
    public Optional<Action> kept(UUID id) {
        return jdbc.sql("select %s from plan.action a where a.id = :id".formatted(ActionRows.COLUMNS))
                .param("id", id)
                .query(ActionRows::read)
                .optional();
    }

    /**
     * Plans an action; the same form sent twice is one.
     *
     * @return whether it is new
     */
    public boolean add(UUID id, UUID plan, UUID objective, Action.Words words, List<Action.Body> partners) {
        room(plan);
        int written = ActionRows.bind(jdbc.sql("""
                        insert into plan.action (id, owner_id, audience_id, plan_id, objective_id, number, title, about, lead_id, lead,
                                                 starts_on, due_on, cost, resourced, status, status_on, changed_at)
                        select :id, :me, :own, p.id, :objective,
                               1 + greatest(p.numbered, (select max(a.number) from plan.action a where a.plan_id = p.id)),
                               :title, :about, :lead_id, :lead, :starts, :due, :cost, :resourced, 'NOT_STARTED', :today, :now
                          from plan.plan p where p.id = :plan
                        on conflict (id) do nothing
                        """), objective, words)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("plan", plan)
                .param("today", Date.valueOf(today()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            if (!find(id).words().equals(words)) {
                throw new Conflict("plan.action.stale");
            }
            return false;
        }
        numbered(id);
        partners(id, partners);
        changed(id, "action_plan.action_added");
        return true;
    }

    /** Its number is never given again, whatever becomes of it. The plan is held by whoever calls. */
    private void numbered(UUID action) {
        jdbc.sql(
                        "update plan.plan p set numbered = a.number from plan.action a where a.id = :action and p.id = a.plan_id")
                .param("action", action)
                .update();
    }

    /** Two who plan at once get different numbers: the plan is held until this is committed. */
    private void room(UUID plan) {
        boolean gone = jdbc.sql("select id from plan.plan where id = :plan for update")
                .param("plan", plan)
                .query(UUID.class)
                .list()
                .isEmpty();
        if (gone) {
            throw new NotFound();
        }
        int planned = jdbc.sql("select count(*) from plan.action where plan_id = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single();
        if (planned >= Plan.MOST) {
            throw new Refused("plan.action.many", "", Plan.MOST);
        }
    }

    public void change(UUID id, int version, UUID objective, Action.Words words, List<Action.Body> partners) {
        Action before = find(id);
        int written = ActionRows.bind(jdbc.sql("""
                        update plan.action set objective_id = :objective, title = :title, about = :about, lead_id = :lead_id,
                               lead = :lead, starts_on = :starts, due_on = :due, cost = :cost, resourced = :resourced,
                               changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        """), objective, words)
                .param("id", id)
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("plan.action.stale");
        }
        if (!before.partners().equals(partners)) {
            partners(id, partners);
        }
        if (!find(id).late(today())) {
            notices.settle(Viewers.require().member(), PlanNotice.ACTION_LATE, id);
        }
        changed(id, "action_plan.action_changed");
    }

    private void partners(UUID action, List<Action.Body> partners) {
        jdbc.sql("delete from plan.partner where action_id = :action")
                .param("action", action)
                .update();
        for (Action.Body one : partners) {
            jdbc.sql("""
                            insert into plan.partner (id, owner_id, audience_id, action_id, institution_id, name)
                            values (:id, :me, :own, :action, :institution, :name)
                            """)
                    .param("id", Ids.next())
                    .param("me", Viewers.require().member().value())
                    .param("own", audiences.resolve(AudienceChoice.OWN).value())
                    .param("action", action)
                    .param("institution", one.id(), Types.OTHER)
                    .param("name", one.name())
                    .update();
        }
    }

    /** Says how an action stands since a day. */
    public void stands(UUID id, ActionStatus status, String reason, LocalDate day) {
        find(id);
        jdbc.sql("""
                        update plan.action set status = :status, reason = :reason, status_on = :day, changed_at = :now,
                               version = version + 1
                         where id = :id
                        """)
                .param("status", status.name())
                .param("reason", reason)
                .param("day", Date.valueOf(day))
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        if (!status.open()) {
            notices.settle(Viewers.require().member(), PlanNotice.ACTION_LATE, id);
        }
        changed(id, "action_plan.status_said");
    }

    /** Takes an action out of the plan with all that hangs on it. */
    public void remove(UUID id) {
        find(id);
        clauses.takeUp(Action.KIND, id, java.util.Set.of());
        notices.settle(Viewers.require().member(), PlanNotice.ACTION_LATE, id);
        jdbc.sql("delete from plan.action where id = :id").param("id", id).update();
        changed(id, "action_plan.action_removed");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void changed(UUID id, String act) {
        events.publishEvent(new SearchChanged(Action.KIND, id, Viewers.require().member()));
        audit.record(act, Action.KIND, id);
    }
}
