package org.focalnet.plan.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Actions as the own team finds them. */
@Component
@Transactional(readOnly = true)
class SearchedActions implements Searchable {

    private final JdbcClient jdbc;

    SearchedActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Action.KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select a.owner_id, a.audience_id, a.title, a.about, a.lead, a.changed_at, o.title as objective, o.pillar, o.theme
                          from plan.action a join plan.objective o on o.id = a.objective_id where a.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/plan/actions/" + id,
                            row.getString("title"),
                            row.getString("lead") + "\n" + row.getString("objective") + "\n" + row.getString("about"),
                            "",
                            null,
                            code(row.getString("theme")),
                            code(row.getString("pillar")),
                            row.getTimestamp("changed_at").toInstant(),
                            owner);
                })
                .optional();
    }

    private static List<String> code(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from plan.action where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
