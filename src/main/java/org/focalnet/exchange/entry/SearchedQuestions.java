package org.focalnet.exchange.entry;

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

/** Questions as they are found. One that the secretariat relays tells no sender. */
@Component
@Transactional(readOnly = true)
class SearchedQuestions implements Searchable {

    private final JdbcClient jdbc;

    SearchedQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select owner_id, audience_id, title, text, language, themes, asked_at, withheld
                          from exchange.question where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/questions/" + id,
                            row.getString("title"),
                            row.getString("text"),
                            row.getString("language"),
                            null,
                            List.of((String[]) row.getArray("themes").getArray()),
                            List.of(),
                            row.getTimestamp("asked_at").toInstant(),
                            row.getBoolean("withheld") ? null : owner);
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql(
                        "select id from exchange.question where owner_id = :owner and id > :after order by id limit :limit")
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
