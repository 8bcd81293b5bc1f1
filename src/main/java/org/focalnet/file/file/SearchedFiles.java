package org.focalnet.file.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files as they are found: by name and by what they say, in their newest version, once they are checked. Without a sender:
 * what they hang on may not name one.
 */
@Component
@Transactional(readOnly = true)
class SearchedFiles implements Searchable {

    private static final int WORDS = 200_000;

    private final JdbcClient jdbc;

    SearchedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "file";
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select f.owner_id, f.audience_id, f.name, f.created_at, f.readable_until,
                               coalesce(left(t.text, :words), '') as text
                          from file.file f left join file.text t on t.file_id = f.id
                         where f.id = :id and f.state = 'READY'
                           and not exists (select from file.file n where n.series_id = f.series_id and n.version > f.version)
                        """)
                .param("id", id)
                .param("words", WORDS)
                .query((row, number) -> new Entry(
                        id,
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        "/files/" + id,
                        row.getString("name"),
                        row.getString("text"),
                        "",
                        null,
                        List.of(),
                        List.of(),
                        row.getTimestamp("created_at").toInstant(),
                        null,
                        until(row),
                        null))
                .optional();
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("select id from file.file where owner_id = :owner and id > :after order by id limit :limit")
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static @Nullable Instant until(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("readable_until");
        return until == null ? null : until.toInstant();
    }
}
