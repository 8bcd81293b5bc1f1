package org.focalnet.plan.edition;

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

/** Editions as their readers find them, with every line that they read. */
@Component
@Transactional(readOnly = true)
class SearchedEditions implements Searchable {

    private final JdbcClient jdbc;

    SearchedEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Edition.KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select e.owner_id, e.audience_id, e.title, e.preface, e.language, coalesce(e.shared_at, e.made_at) as at,
                               (select string_agg(l.title || ' ' || l.about || ' ' || l.lead, E'\\n' order by l.position)
                                  from plan.edition_line l where l.edition_id = e.id) as lines
                          from plan.edition e where e.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    String lines = row.getString("lines");
                    String language = row.getString("language");
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/plan/editions/" + id,
                            row.getString("title"),
                            row.getString("preface") + "\n" + (lines == null ? "" : lines),
                            language.length() == 2 ? language : "",
                            null,
                            List.of("ACTION_PLAN"),
                            List.of(),
                            row.getTimestamp("at").toInstant(),
                            owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from plan.edition where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
