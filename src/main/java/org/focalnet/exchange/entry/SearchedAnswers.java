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

/**
 * Answers as they are found, by those who may read them. The copy that the asker of an anonymous question owns is left out:
 * what it would take to bring it in would tell whose question it was.
 */
@Component
@Transactional(readOnly = true)
class SearchedAnswers implements Searchable {

    private final JdbcClient jdbc;

    SearchedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "answer";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select a.owner_id, a.audience_id, a.question_id, q.title, q.themes, a.text, a.language, a.written_at,
                               q.owner_id as asker
                          from exchange.answer a join exchange.question q on q.id = a.question_id
                         where a.id = :id and a.original_id is null
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/questions/" + row.getObject("question_id", UUID.class) + "#a" + id,
                            row.getString("title"),
                            row.getString("text"),
                            row.getString("language"),
                            null,
                            List.of((String[]) row.getArray("themes").getArray()),
                            List.of(),
                            row.getTimestamp("written_at").toInstant(),
                            owner,
                            null,
                            Also.of(owner, row.getObject("asker", UUID.class)));
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from exchange.answer
                         where owner_id = :owner and original_id is null and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
