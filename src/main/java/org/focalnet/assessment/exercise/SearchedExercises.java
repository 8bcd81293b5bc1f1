package org.focalnet.assessment.exercise;

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

/** Exercises as the own team finds them, with what their after-action notes say. */
@Component
@Transactional(readOnly = true)
class SearchedExercises implements Searchable {

    private final JdbcClient jdbc;

    SearchedExercises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Exercise.KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select e.*, (select string_agg(p.text, E'\\n' order by p.made_at) from assessment.exercise_point p
                                      where p.exercise_id = e.id) as points
                          from assessment.exercise e where e.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    String points = row.getString("points");
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            Exercise.path(id),
                            row.getString("title"),
                            String.join(
                                    "\n",
                                    row.getString("place"),
                                    row.getString("background"),
                                    row.getString("worked"),
                                    row.getString("failed"),
                                    points == null ? "" : points),
                            "",
                            null,
                            List.of(),
                            List.of(),
                            row.getTimestamp("made_at").toInstant(),
                            owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from assessment.exercise where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
