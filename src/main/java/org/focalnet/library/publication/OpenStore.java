package org.focalnet.library.publication;

import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemRows;
import org.focalnet.library.item.ItemText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may read, and the stones of what everybody could read, in the order in which it changed: a page goes on
 * behind a place, not behind a number of lines, so that nothing is missed that changes meanwhile.
 */
@Component
@Transactional(readOnly = true)
class OpenStore {

    private final JdbcClient jdbc;

    OpenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a page begins: behind this item. */
    record Place(Instant stamp, UUID id) {

        static Place of(Item item) {
            return new Place(item.changed().truncatedTo(java.time.temporal.ChronoUnit.SECONDS), item.id());
        }
    }

    /** What is asked for. @param set such as {@code theme:JUSTICE}; null for all */
    record Asked(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String set) {

        String code(String kind) {
            String asked = set;
            return asked != null && asked.startsWith(kind + ":") ? asked.substring(kind.length() + 1) : "";
        }
    }

    List<Item> page(Asked asked, @Nullable Place after, int most) {
        return read(jdbc.sql("""
                        select i.* from library.item i
                         where i.audience_id = :public and i.state in ('LISTED', 'WITHDRAWN')
                           and (:from::timestamp is null or i.stamp >= :from::timestamp)
                           and (:until::timestamp is null or i.stamp <= :until::timestamp)
                           and (:kind = '' or i.kind = :kind)
                           and (:theme = '' or i.themes @> array[:theme]::text[])
                           and (:pillar = '' or i.pillars @> array[:pillar]::text[])
                           and (:stamp::timestamp is null or (i.stamp, i.id) > (:stamp::timestamp, :after))
                         order by i.stamp, i.id limit :most
                        """)
                .param("public", AudienceId.PUBLIC.value())
                .param("from", utc(asked.from()), Types.VARCHAR)
                .param("until", utc(asked.until()), Types.VARCHAR)
                .param("kind", asked.code("kind"))
                .param("theme", asked.code("theme"))
                .param("pillar", asked.code("pillar"))
                .param("stamp", after == null ? null : utc(after.stamp()), Types.VARCHAR)
                .param("after", after == null ? null : after.id(), Types.OTHER)
                .param("most", most));
    }

    /** One of them, whatever became of it. */
    List<Item> one(UUID id) {
        return read(jdbc.sql("""
                        select i.* from library.item i
                         where i.id = :id and i.audience_id = :public and i.state in ('LISTED', 'WITHDRAWN')
                        """).param("id", id).param("public", AudienceId.PUBLIC.value()));
    }

    /** The newest, for a feed. */
    List<Item> newest(int most) {
        return read(jdbc.sql("""
                        select i.* from library.item i where i.audience_id = :public and i.state = 'LISTED'
                         order by i.listed_at desc, i.id limit :most
                        """).param("public", AudienceId.PUBLIC.value()).param("most", most));
    }

    /** What the viewer may read, id by id, for a bag of everything. */
    List<Item> readable(UUID after, int most) {
        return read(jdbc.sql("""
                        select i.* from library.item i where i.state = 'LISTED' and i.id > :after order by i.id limit :most
                        """).param("after", after).param("most", most));
    }

    /** A page of the site and when it last changed. */
    record Line(UUID id, Instant changed) {}

    List<Line> lines(int most) {
        return jdbc.sql("""
                        select i.id, i.changed_at from library.item i where i.audience_id = :public and i.state = 'LISTED'
                         order by i.listed_at desc, i.id limit :most
                        """)
                .param("public", AudienceId.PUBLIC.value())
                .param("most", most)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** When the first of them changed; null where there is none. */
    @Nullable
    Instant earliest() {
        return page(new Asked(null, null, null), null, 1).stream()
                .map(item -> Place.of(item).stamp())
                .findFirst()
                .orElse(null);
    }

    private List<Item> read(JdbcClient.StatementSpec asked) {
        Map<UUID, List<ItemText>> texts = new HashMap<>();
        List<Item> found = asked.query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return ItemRows.item(row, texts.computeIfAbsent(id, key -> new ArrayList<>()));
                })
                .list();
        if (!found.isEmpty()) {
            jdbc.sql("""
                            select t.* from library.item_text t where t.item_id = any(:items)
                             order by t.item_id, not t.original, t.language
                            """).param("items", texts.keySet().toArray(UUID[]::new)).query(row -> {
                texts.computeIfAbsent(row.getObject("item_id", UUID.class), key -> new ArrayList<>())
                        .add(ItemRows.text(row));
            });
        }
        return found;
    }

    private static @Nullable String utc(@Nullable Instant instant) {
        return instant == null ? null : instant.toString().replaceFirst("Z$", "");
    }
}
