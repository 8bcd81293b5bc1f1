package org.focalnet.library.item;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What items said before. */
@Component
class ItemVersionStore {

    private final JdbcClient jdbc;

    ItemVersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What earlier versions of a text said, the newest first. */
    @Transactional(readOnly = true)
    List<ItemVersion> versions(UUID text) {
        return jdbc.sql("""
                        select number, title, words, written_at from library.item_version where text_id = :text
                         order by number desc limit 100
                        """)
                .param("text", text)
                .query((row, number) -> new ItemVersion(
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("words"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }
}
