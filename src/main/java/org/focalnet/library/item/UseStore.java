package org.focalnet.library.item;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That members used items: each knows of its own, all know how many there are from three on. */
@Component
@Transactional
public class UseStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Clock clock;

    UseStore(JdbcClient jdbc, Audiences audiences, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** How many members used each of these items; nothing where they are fewer than three. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> counts(Collection<UUID> items) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!items.isEmpty()) {
            jdbc.sql("select item, number from library.uses(:items)")
                    .param("items", items.toArray(UUID[]::new))
                    .query(row -> {
                        counts.put(row.getObject("item", UUID.class), row.getInt("number"));
                    });
        }
        return counts;
    }

    /** What the viewer's member noted on its use of an item; empty where it did not use it. */
    @Transactional(readOnly = true)
    Optional<String> note(UUID item) {
        return jdbc.sql("select note from library.item_use where item_id = :item and owner_id = :owner")
                .param("item", item)
                .param("owner", Viewers.require().member().value())
                .query(String.class)
                .optional();
    }

    public void use(UUID item, String note) {
        jdbc.sql("""
                        insert into library.item_use (id, owner_id, audience_id, item_id, note, used_at)
                        values (:id, :owner, :own, :item, :note, :now)
                        on conflict (owner_id, item_id) do update set note = excluded.note
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("item", item)
                .param("note", note)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void forget(UUID item) {
        jdbc.sql("delete from library.item_use where item_id = :item and owner_id = :owner")
                .param("item", item)
                .param("owner", Viewers.require().member().value())
                .update();
    }
}
