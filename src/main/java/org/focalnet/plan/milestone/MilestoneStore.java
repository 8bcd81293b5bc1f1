package org.focalnet.plan.milestone;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.workload.CommitmentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The milestones of actions. */
@Component
@Transactional
public class MilestoneStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    MilestoneStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Milestone find(UUID id) {
        return jdbc.sql("select * from plan.milestone where id = :id")
                .param("id", id)
                .query(MilestoneStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Milestone> of(UUID action) {
        return jdbc.sql("select * from plan.milestone where action_id = :action order by due_on, id")
                .param("action", action)
                .query(MilestoneStore::read)
                .list();
    }

    /** Adds one; the same form sent twice is one. */
    public void add(UUID id, UUID action, String title, LocalDate due) {
        int written = jdbc.sql("""
                        insert into plan.milestone (id, owner_id, audience_id, action_id, title, due_on)
                        values (:id, :me, :own, :action, :title, :due) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("action", action)
                .param("title", title)
                .param("due", Date.valueOf(due))
                .update();
        if (written == 1) {
            changed(id, "action_plan.milestone_added");
        }
    }

    /** @param done the day on which it was reached; null while it is not */
    public void change(UUID id, int version, String title, LocalDate due, @Nullable LocalDate done) {
        int written = jdbc.sql("""
                        update plan.milestone set title = :title, due_on = :due, done_on = :done, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("title", title)
                .param("due", Date.valueOf(due))
                .param("done", done == null ? null : Date.valueOf(done), Types.DATE)
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            find(id);
            throw new Conflict("plan.milestone.stale");
        }
        changed(id, done == null ? "action_plan.milestone_changed" : "action_plan.milestone_reached");
    }

    public void remove(UUID id) {
        find(id);
        jdbc.sql("delete from plan.milestone where id = :id").param("id", id).update();
        changed(id, "action_plan.milestone_removed");
    }

    private void changed(UUID id, String act) {
        events.publishEvent(
                new CommitmentChanged(Milestone.KIND, id, Viewers.require().member()));
        audit.record(act, Milestone.KIND, id);
    }

    public static Milestone read(ResultSet row, int number) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("action_id", UUID.class),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }
}
