package org.focalnet.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands behind the address of a page, for whoever may read it. Every kind of object that can be found is a card by
 * itself: the index has its title under the policy of the object.
 */
@Component
public class Cards {

    private final JdbcClient jdbc;

    Cards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An object as a card shows it.
     *
     * @param kind the {@link Searchable#kind()}: {@code search.kind.need} is its name in the reader's language
     * @param sender the member that it comes from, where its readers know
     */
    public record Card(
            String path,
            String kind,
            String title,
            String language,
            @Nullable MemberId sender) {}

    /** Those of these pages that the viewer may read, by their path. */
    @Transactional(readOnly = true)
    public Map<String, Card> of(Collection<String> paths) {
        Map<String, Card> cards = new LinkedHashMap<>();
        if (paths.isEmpty()) {
            return cards;
        }
        jdbc.sql("""
                        select e.path, e.kind, e.title, e.language, e.sender_id from search.entry e
                         where e.path = any(:paths) order by e.path, e.kind limit 100
                        """).param("paths", paths.toArray(String[]::new)).query(row -> {
            UUID sender = row.getObject("sender_id", UUID.class);
            var card = new Card(
                    row.getString("path"),
                    row.getString("kind"),
                    row.getString("title"),
                    row.getString("language"),
                    sender == null ? null : new MemberId(sender));
            cards.putIfAbsent(card.path(), card);
        });
        return cards;
    }
}
