package org.focalnet.assessment.round;

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

/** Rounds as the own team finds them: by title, scope, summary and what was written of their sections. */
@Component
@Transactional(readOnly = true)
class SearchedRounds implements Searchable {

    private final JdbcClient jdbc;

    SearchedRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Round.KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select r.owner_id, r.audience_id, r.title, r.territory, r.steering, r.summary, r.changed_at,
                               (select string_agg(concat_ws(E'\\n', s.narrative, s.resilience), E'\\n' order by s.place)
                                  from assessment.section s where s.round_id = r.id) as written
                          from assessment.round r where r.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    String written = row.getString("written");
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/assessment/rounds/" + id,
                            row.getString("title"),
                            String.join(
                                    "\n",
                                    row.getString("summary"),
                                    row.getString("territory"),
                                    row.getString("steering"),
                                    written == null ? "" : written),
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
                        select id from assessment.round where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
