package org.focalnet.plan.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans as the own team finds them. */
@Component
@Transactional(readOnly = true)
class SearchedPlans implements Searchable {

    private final JdbcClient jdbc;

    SearchedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Plan.KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("select owner_id, audience_id, title, aim, created_at from plan.plan where id = :id")
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/plan/" + id,
                            row.getString("title"),
                            row.getString("aim"),
                            "",
                            null,
                            List.of("ACTION_PLAN"),
                            List.of(),
                            row.getTimestamp("created_at").toInstant(),
                            owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from plan.plan where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
