package org.focalnet.institution.institution;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes institutions off the map and brings them back to where they stood. */
@Component
@Transactional
class Retirement {

    private final JdbcClient jdbc;
    private final InstitutionStore store;
    private final Audit audit;
    private final Clock clock;

    Retirement(JdbcClient jdbc, InstitutionStore store, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes an institution off the map; answers whether it is kept for its history. Its parts move up to where it was. */
    boolean remove(UUID id) {
        store.lock();
        Institution institution = store.find(id);
        if (institution.retired() != null) {
            return true;
        }
        List<UUID> parts = jdbc.sql("""
                        update institution.institution set parent_id = :parent, version = version + 1
                         where parent_id = :id and owner_id = :owner returning id
                        """)
                .param("parent", institution.profile().parent(), java.sql.Types.OTHER)
                .param("id", id)
                .param("owner", owner())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        if (institution.history()) {
            jdbc.sql("""
                            update institution.institution set retired_at = :now, parts = :parts, version = version + 1
                             where id = :id and owner_id = :owner
                            """)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("parts", parts.toArray(UUID[]::new))
                    .param("id", id)
                    .param("owner", owner())
                    .update();
        } else {
            jdbc.sql("delete from institution.institution where id = :id and owner_id = :owner")
                    .param("id", id)
                    .param("owner", owner())
                    .update();
        }
        store.changed(id);
        audit.record(institution.history() ? "map.retired" : "map.removed", "institution", id);
        return institution.history();
    }

    /** Brings a retired institution back to the map, and below it what stood there and was not put elsewhere since. */
    void bringBack(UUID id) {
        store.lock();
        UUID below = store.find(id).profile().parent();
        boolean stands = below == null || store.find(below).retired() == null;
        List<UUID> parts = jdbc.sql("""
                        select c.id from institution.institution i join institution.institution c on c.id = any (i.parts)
                         where i.id = :id and i.owner_id = :owner and i.retired_at is not null and c.owner_id = i.owner_id
                           and c.parent_id is not distinct from i.parent_id
                         order by c.id
                        """)
                .param("id", id)
                .param("owner", owner())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        jdbc.sql("""
                        update institution.institution
                           set retired_at = null, parts = '{}', parent_id = case when :stands then parent_id end,
                               version = version + 1
                         where id = :id and owner_id = :owner and retired_at is not null
                        """)
                .param("stands", stands)
                .param("id", id)
                .param("owner", owner())
                .update();
        // One that would lie too deep now, or in a circle, stays where it is.
        parts.stream().filter(part -> store.fits(part, id)).forEach(part -> putBack(part, id));
        store.changed(id);
        audit.record("map.returned", "institution", id);
    }

    private void putBack(UUID part, UUID whole) {
        jdbc.sql("""
                        update institution.institution set parent_id = :whole, version = version + 1
                         where id = :part and owner_id = :owner
                        """)
                .param("whole", whole)
                .param("part", part)
                .param("owner", owner())
                .update();
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
