package org.focalnet.exchange.entry;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.text.Markdown;
import org.focalnet.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts as they are found, each by its own words under the title of its thread, so that the lines shown are of the post
 * that is meant. One that was withdrawn is not found, one that ends is not found after its end.
 */
@Component
@Transactional(readOnly = true)
class SearchedPosts implements Searchable {

    private final JdbcClient jdbc;

    SearchedPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "post";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select p.owner_id, p.audience_id, p.room_id, p.thread_id, p.text, p.language, p.written_at,
                               p.readable_until, t.title,
                               case t.mode when 'NAMED' then t.owner_id end as starter
                          from exchange.post p join exchange.thread t on t.id = p.thread_id
                         where p.id = :id and p.withdrawn_at is null
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    Timestamp until = row.getTimestamp("readable_until");
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/rooms/" + row.getObject("room_id", UUID.class) + "/threads/"
                                    + row.getObject("thread_id", UUID.class) + "?post=" + id + "#p" + id,
                            row.getString("title"),
                            Markdown.plain(row.getString("text")),
                            row.getString("language"),
                            null,
                            List.of(),
                            List.of(),
                            row.getTimestamp("written_at").toInstant(),
                            owner,
                            until == null ? null : until.toInstant(),
                            Also.of(owner, row.getObject("starter", UUID.class)));
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("select id from exchange.post where owner_id = :owner and id > :after order by id limit :limit")
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
