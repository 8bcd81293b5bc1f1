package org.focalnet.institution.commitment;

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

/** Commitments with their clauses, as their own hub finds them. */
@Component
@Transactional(readOnly = true)
class SearchedExecutiveCommitments implements Searchable {

    static final String KIND = "executive_commitment";

    private final JdbcClient jdbc;

    SearchedExecutiveCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select c.id, c.owner_id, c.audience_id, c.title, c.changed_at,
                               concat_ws(E'\\n', c.authority, c.text, (select string_agg(p.label || ' ' || p.text, E'\\n' order by p.created_at)
                                  from institution.clause p where p.commitment_id = c.id)) as text
                          from institution.commitment c where c.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/institutions/commitments/" + id,
                            row.getString("title"),
                            row.getString("text"),
                            "",
                            null,
                            List.of(),
                            List.of(),
                            row.getTimestamp("changed_at").toInstant(),
                            owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from institution.commitment where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
