package org.focalnet.library.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.library.Credit;
import org.focalnet.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items as they are found: each language by itself; with a sender only where its owner is named. */
@Component
@Transactional(readOnly = true)
class SearchedItems implements Searchable {

    static final String KIND = "library_item";

    private final JdbcClient jdbc;

    SearchedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return jdbc.sql("""
                        select t.*, i.credit, i.creator, i.identifier, i.themes, i.pillars, coalesce(i.listed_at, i.changed_at) as at
                          from library.item_text t join library.item i on i.id = t.item_id where t.id = :id
                        """).param("id", id).query((row, number) -> entry(row)).optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        ItemText text = ItemRows.text(row);
        var owner = new MemberId(row.getObject("owner_id", UUID.class));
        return new Entry(
                text.id(),
                owner,
                new AudienceId(row.getObject("audience_id", UUID.class)),
                "/library/items/" + row.getString("item_id") + (text.original() ? "" : "?text=" + text.language()),
                text.told().title(),
                String.join("\n", ItemText.words(text.told()), row.getString("creator"), row.getString("identifier")),
                text.language(),
                null,
                List.of((String[]) row.getArray("themes").getArray()),
                List.of((String[]) row.getArray("pillars").getArray()),
                row.getTimestamp("at").toInstant(),
                row.getString("credit").equals(Credit.NAMED.name()) ? owner : null);
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from library.item_text where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
