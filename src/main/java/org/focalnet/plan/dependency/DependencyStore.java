package org.focalnet.plan.dependency;

import java.util.Collection;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.plan.Outlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What actions need of each other. */
@Component
@Transactional
public class DependencyStore {

    private final JdbcClient jdbc;
    private final Outlines outlines;
    private final Audiences audiences;
    private final Audit audit;

    DependencyStore(JdbcClient jdbc, Outlines outlines, Audiences audiences, Audit audit) {
        this.jdbc = jdbc;
        this.outlines = outlines;
        this.audiences = audiences;
        this.audit = audit;
    }

    /**
     * Says what an action needs: these of its plan and no others. Two who say it at once wait for each other, so that they
     * close no circle together.
     *
     * @throws Refused where that closes a circle
     */
    public void needs(UUID plan, UUID action, Collection<UUID> needed) {
        boolean gone = jdbc.sql("select id from plan.plan where id = :plan for update")
                .param("plan", plan)
                .query(UUID.class)
                .list()
                .isEmpty();
        if (gone) {
            throw new NotFound();
        }
        jdbc.sql("delete from plan.dependency where action_id = :action")
                .param("action", action)
                .update();
        Outline outline = outlines.of(plan);
        Dependencies others = outline.dependencies();
        for (Action one : outline.actions()) {
            if (needed.contains(one.id())) {
                if (others.circle(action, one.id())) {
                    throw new Refused(
                            "plan.dependency.circle",
                            "needs",
                            one.number(),
                            one.words().title());
                }
                insert(action, one.id());
            }
        }
        audit.record("action_plan.dependencies_said", Action.KIND, action);
    }

    private void insert(UUID action, UUID needed) {
        jdbc.sql("""
                        insert into plan.dependency (id, owner_id, audience_id, action_id, needs_id)
                        values (:id, :me, :own, :action, :needs) on conflict (action_id, needs_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("action", action)
                .param("needs", needed)
                .update();
    }
}
