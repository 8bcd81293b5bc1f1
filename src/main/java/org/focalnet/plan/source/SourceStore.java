package org.focalnet.plan.source;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.plan.SourceKind;
import org.focalnet.plan.action.Action;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where actions come from. */
@Component
@Transactional
public class SourceStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;

    SourceStore(JdbcClient jdbc, Audiences audiences, Audit audit) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
    }

    /** A source with the action that comes from it. */
    public record Placed(UUID action, Source source) {}

    @Transactional(readOnly = true)
    public List<Source> of(UUID action) {
        return found("s.action_id = :id", action).stream().map(Placed::source).toList();
    }

    @Transactional(readOnly = true)
    public List<Placed> ofPlan(UUID plan) {
        return found("s.action_id in (select a.id from plan.action a where a.plan_id = :id)", plan);
    }

    private List<Placed> found(String which, UUID id) {
        return jdbc.sql("select s.* from plan.source s where %s order by s.id".formatted(which))
                .param("id", id)
                .query((row, number) -> new Placed(
                        row.getObject("action_id", UUID.class),
                        new Source(
                                row.getObject("id", UUID.class),
                                SourceKind.valueOf(row.getString("kind")),
                                row.getObject("source_id", UUID.class),
                                row.getString("title"),
                                Source.safe(row.getString("path")))))
                .list();
    }

    /** Adds one; the same form sent twice is one. */
    public void add(UUID action, Source source) {
        int written = jdbc.sql("""
                        insert into plan.source (id, owner_id, audience_id, action_id, kind, source_id, title, path)
                        values (:id, :me, :own, :action, :kind, :thing, :title, :path) on conflict (id) do nothing
                        """)
                .param("id", source.id())
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("action", action)
                .param("kind", source.kind().name())
                .param("thing", source.thing(), Types.OTHER)
                .param("title", source.title())
                .param("path", source.path())
                .update();
        if (written == 1) {
            audit.record("action_plan.source_added", Action.KIND, action);
        }
    }

    /** Removes one; answers its action. */
    public UUID remove(UUID id) {
        UUID action = jdbc.sql("delete from plan.source where id = :id returning action_id")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        audit.record("action_plan.source_removed", Action.KIND, action);
        return action;
    }
}
