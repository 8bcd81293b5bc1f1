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

/** Threads as they are found: by title and by what their room is for. Where names are not kept, no sender is told either. */
@Component
@Transactional(readOnly = true)
class SearchedThreads implements Searchable {

    private final JdbcClient jdbc;

    SearchedThreads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "thread";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select t.owner_id, t.audience_id, t.room_id, t.title, t.mode, t.language, t.started_at, r.purpose,
                               r.owner_id as opener
                          from exchange.thread t join exchange.room r on r.id = t.room_id
                         where t.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var owner = new MemberId(row.getObject("owner_id", UUID.class));
                    String purpose = row.getString("purpose");
                    return new Entry(
                            id,
                            owner,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            "/rooms/" + row.getObject("room_id", UUID.class) + "/threads/" + id,
                            row.getString("title"),
                            purpose.equals(row.getString("title")) ? "" : purpose,
                            row.getString("language"),
                            null,
                            List.of(),
                            List.of(),
                            row.getTimestamp("started_at").toInstant(),
                            row.getString("mode").equals("NAMED") ? owner : null,
                            null,
                            Also.of(owner, row.getObject("opener", UUID.class)));
                })
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql(
                        "select id from exchange.thread where owner_id = :owner and id > :after order by id limit :limit")
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
