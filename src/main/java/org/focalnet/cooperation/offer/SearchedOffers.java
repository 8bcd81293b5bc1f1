package org.focalnet.cooperation.offer;

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

/** Offers as they are found: by those whom their page has for readers, so never by whom an identity is withheld from. */
@Component
@Transactional(readOnly = true)
class SearchedOffers implements Searchable {

    static final String KIND = "offer";

    private final JdbcClient jdbc;

    SearchedOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select n.id, n.owner_id, n.audience_id, n.title, n.what, n.conditions, n.language, n.themes, n.pillars,
                               coalesce(n.posted_at, n.changed_at) as at
                          from cooperation.offer n where n.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/cooperation/offers/" + id,
                            row.getString("title"),
                            row.getString("what") + "\n" + row.getString("conditions"),
                            row.getString("language"),
                            null,
                            List.of((String[]) row.getArray("themes").getArray()),
                            List.of((String[]) row.getArray("pillars").getArray()),
                            row.getTimestamp("at").toInstant(),
                            owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select n.id from cooperation.offer n where n.owner_id = :owner and n.id > :after
                         order by n.id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
