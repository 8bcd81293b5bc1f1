package org.focalnet.workload.commitment;

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

/** What the office wrote down itself as it is found; what comes from other modules is found there. */
@Component
@Transactional(readOnly = true)
class SearchedCommitments implements Searchable {

    static final String KIND = "commitment";

    private final JdbcClient jdbc;

    SearchedCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select owner_id, audience_id, title, institution, changed_at from workload.commitment
                         where id = :id and source_id is null and owner_id = :owner
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> new Entry(
                        id,
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        "/workload/commitments/" + id,
                        row.getString("title"),
                        row.getString("institution"),
                        "",
                        null,
                        List.of(),
                        List.of(),
                        row.getTimestamp("changed_at").toInstant(),
                        new MemberId(row.getObject("owner_id", UUID.class))))
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from workload.commitment
                         where owner_id = :owner and source_id is null and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
