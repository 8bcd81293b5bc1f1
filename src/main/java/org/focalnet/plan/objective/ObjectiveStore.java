package org.focalnet.plan.objective;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The objectives of a plan. */
@Component
@Transactional
public class ObjectiveStore {

    private static final String KIND = "plan_objective";

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;

    ObjectiveStore(JdbcClient jdbc, Audiences audiences, Audit audit) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Objective find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Objective> kept(UUID id) {
        return jdbc.sql("select * from plan.objective where id = :id")
                .param("id", id)
                .query(ObjectiveStore::read)
                .optional();
    }

    /** Puts an objective at the end of a plan; the same form sent twice is one. */
    public void add(UUID id, UUID plan, Objective.Words words) {
        int written = bound("""
                        insert into plan.objective (id, owner_id, audience_id, plan_id, position, title, about, pillar, theme)
                        select :id, :me, :own, :plan, 1 + coalesce(max(o.position), 0), :title, :about, :pillar, :theme
                          from plan.objective o where o.plan_id = :plan
                        on conflict (id) do nothing
                        """, id, words)
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("plan", plan)
                .update();
        if (written == 1) {
            audit.record("action_plan.objective_added", KIND, id);
        } else if (!find(id).words().equals(words)) {
            throw new Conflict("plan.objective.stale");
        }
    }

    public void change(UUID id, int version, Objective.Words words) {
        int written = bound("""
                        update plan.objective set title = :title, about = :about, pillar = :pillar, theme = :theme,
                               version = version + 1
                         where id = :id and version = :version
                        """, id, words).param("version", version).update();
        if (written == 0) {
            find(id);
            throw new Conflict("plan.objective.stale");
        }
        audit.record("action_plan.objective_changed", KIND, id);
    }

    private JdbcClient.StatementSpec bound(String sql, UUID id, Objective.Words words) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("title", words.title())
                .param("about", words.about())
                .param("pillar", name(words.pillar()), java.sql.Types.VARCHAR)
                .param("theme", name(words.theme()), java.sql.Types.VARCHAR);
    }

    /** One place up or down in its plan. */
    public void move(UUID id, boolean up) {
        Objective one = find(id);
        jdbc.sql("""
                        with sorted as (
                            select o.id, row_number() over (order by o.position, o.id) * 2 as place
                              from plan.objective o where o.plan_id = :plan),
                        moved as (
                            select s.id, row_number() over (order by s.place + case when s.id = :id then :step else 0 end) as place
                              from sorted s)
                        update plan.objective o set position = m.place from moved m where m.id = o.id and o.position <> m.place
                        """)
                .param("plan", one.plan())
                .param("id", id)
                .param("step", up ? -3 : 3)
                .update();
    }

    /** Removes an objective in which nothing is planned. */
    public void remove(UUID id) {
        Objective one = find(id);
        boolean used = jdbc.sql("select exists (select from plan.action where objective_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (used) {
            throw new Refused("plan.objective.used");
        }
        jdbc.sql("delete from plan.objective where id = :id")
                .param("id", one.id())
                .update();
        audit.record("action_plan.objective_removed", KIND, id);
    }

    public static Objective read(ResultSet row, int number) throws SQLException {
        String pillar = row.getString("pillar");
        return new Objective(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("plan_id", UUID.class),
                row.getInt("position"),
                new Objective.Words(
                        row.getString("title"),
                        row.getString("about"),
                        pillar == null ? null : Pillar.valueOf(pillar),
                        theme(row.getString("theme"))));
    }

    /** A code that is no longer known is none. */
    private static @Nullable Theme theme(@Nullable String code) {
        for (Theme theme : Theme.values()) {
            if (theme.name().equals(code)) {
                return theme;
            }
        }
        return null;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
