package org.focalnet.plan.plan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.search.SearchChanged;
import org.focalnet.workload.CommitmentChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans: written, changed, closed and opened again. */
@Component
@Transactional
public class PlanStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Plan find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    /** What the form of this id brought in; nothing where it is a new one. */
    @Transactional(readOnly = true)
    public Optional<Plan> kept(UUID id) {
        return jdbc.sql("select * from plan.plan where id = :id")
                .param("id", id)
                .query(PlanStore::read)
                .optional();
    }

    /** All plans of the hub: those that run first, the newest period first. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return jdbc.sql("""
                        select * from plan.plan where owner_id = :me
                         order by state = 'CLOSED', starts_on desc, id desc limit 100
                        """)
                .param("me", Viewers.require().member().value())
                .query(PlanStore::read)
                .list();
    }

    /** Writes a new plan; the same form sent twice is one. */
    public void write(UUID id, Plan.Words words) {
        int written = jdbc.sql("""
                        insert into plan.plan (id, owner_id, audience_id, title, aim, starts_on, ends_on, state, created_at)
                        values (:id, :me, :own, :title, :aim, :starts, :ends, 'DRAFT', :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("title", words.title())
                .param("aim", words.aim())
                .param("starts", Date.valueOf(words.starts()))
                .param("ends", Date.valueOf(words.ends()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            changed(id, "action_plan.written");
        } else if (!find(id).words().equals(words)) {
            throw new Conflict("plan.plan.stale");
        }
    }

    /**
     * Changes a plan.
     *
     * @throws Refused where its period would leave actions outside, which could then not be corrected
     */
    public void change(UUID id, int version, Plan.Words words) {
        Plan.Words before = find(id).words();
        if (!before.starts().equals(words.starts()) || !before.ends().equals(words.ends())) {
            holds(id, words);
        }
        int written = jdbc.sql("""
                        update plan.plan set title = :title, aim = :aim, starts_on = :starts, ends_on = :ends,
                               version = version + 1
                         where id = :id and version = :version
                        """)
                .param("title", words.title())
                .param("aim", words.aim())
                .param("starts", Date.valueOf(words.starts()))
                .param("ends", Date.valueOf(words.ends()))
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            find(id);
            throw new Conflict("plan.plan.stale");
        }
        changed(id, "action_plan.changed");
    }

    private void holds(UUID id, Plan.Words words) {
        jdbc.sql("""
                        select count(*) as actions, min(least(starts_on, due_on)) as first, max(greatest(starts_on, due_on)) as last
                          from plan.action
                         where plan_id = :id and (least(starts_on, due_on) < :starts or greatest(starts_on, due_on) > :ends)
                        having count(*) > 0
                        """)
                .param("id", id)
                .param("starts", Date.valueOf(words.starts()))
                .param("ends", Date.valueOf(words.ends()))
                .query((row, number) -> {
                    LocalDate first = row.getObject("first", LocalDate.class);
                    return new Refused(
                            "plan.plan.outside",
                            first.isBefore(words.starts()) ? "starts" : "ends",
                            row.getInt("actions"),
                            first,
                            row.getObject("last", LocalDate.class));
                })
                .optional()
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    /** Says that a plan is over, or that it is not: then it is what it was before. */
    public void close(UUID id, boolean closed) {
        Plan before = find(id);
        if (before.open() == closed) {
            jdbc.sql("""
                            update plan.plan p set version = version + 1, state = case when :closed then 'CLOSED'
                                   when exists (select from plan.version v where v.plan_id = p.id) then 'ADOPTED' else 'DRAFT' end
                             where p.id = :id
                            """).param("closed", closed).param("id", id).update();
            changed(id, closed ? "action_plan.closed" : "action_plan.reopened");
        }
    }

    /** Says that a version of it was adopted. */
    public void adopted(UUID id) {
        jdbc.sql("update plan.plan set state = 'ADOPTED', version = version + 1 where id = :id and state = 'DRAFT'")
                .param("id", id)
                .update();
        changed(id, "action_plan.adopted");
    }

    /** A plan in which something can still be changed. */
    @Transactional(readOnly = true)
    public Plan open(UUID id) {
        Plan plan = find(id);
        if (!plan.open()) {
            throw new Refused("plan.plan.closed");
        }
        return plan;
    }

    /** The same, held until the transaction ends: who changes much of it does so alone. */
    public Plan alone(UUID id) {
        jdbc.sql("select id from plan.plan where id = :id for update")
                .param("id", id)
                .query(row -> {});
        return open(id);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void changed(UUID id, String act) {
        var me = Viewers.require().member();
        events.publishEvent(new SearchChanged(Plan.KIND, id, me));
        events.publishEvent(new CommitmentChanged(Plan.KIND, id, me));
        audit.record(act, Plan.KIND, id);
    }

    static Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Plan.Words(
                        row.getString("title"),
                        row.getString("aim"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)),
                Plan.State.valueOf(row.getString("state")));
    }
}
