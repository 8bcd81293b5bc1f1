package org.focalnet.library.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collections and what is in them. */
@Component
@Transactional
public class CollectionStore {

    static final int MOST = 200;

    private static final int NEWEST = 5;

    private static final String ALL = """
            select c.*, (select count(*) from library.collection_item x join library.item i on i.id = x.item_id
                          where x.collection_id = c.id and i.state = 'LISTED') as size
              from library.collection c
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    CollectionStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest that the viewer reads. */
    @Transactional(readOnly = true)
    public List<Collected> newest() {
        return list(NEWEST);
    }

    @Transactional(readOnly = true)
    List<Collected> all() {
        return list(MOST);
    }

    private List<Collected> list(int most) {
        return jdbc.sql(ALL + " order by c.changed_at desc, c.id limit :most")
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    Collected find(UUID id) {
        return jdbc.sql(ALL + " where c.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Collected own(UUID id) {
        Collected found = find(id);
        if (!found.owner().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        return found;
    }

    /** An item of a collection. */
    public record Entry(UUID item, String kind, String title, String language) {

        public String path() {
            return "/library/items/" + item;
        }
    }

    /** What is in it, in its order, as far as the viewer reads it. */
    @Transactional(readOnly = true)
    List<Entry> entries(UUID id, String reading) {
        return jdbc.sql("""
                        select i.id, i.kind, t.title, t.language
                          from library.collection_item x join library.item i on i.id = x.item_id
                          cross join lateral (select y.title, y.language from library.item_text y where y.item_id = i.id
                                               order by y.language = :reading desc, y.original desc limit 1) t
                         where x.collection_id = :id and i.state = 'LISTED' order by x.place, x.id limit :most
                        """)
                .param("id", id)
                .param("reading", reading)
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("language")))
                .list();
    }

    /** Makes a collection, or changes one where the version is not 0. */
    void write(UUID id, int version, String title, String text, AudienceChoice readers) {
        AudienceId audience = audiences.resolve(readers);
        int written = version == 0
                ? jdbc.sql("""
                                insert into library.collection (id, owner_id, audience_id, title, text, changed_at)
                                values (:id, :owner, :audience, :title, :text, :now) on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("owner", Viewers.require().member().value())
                        .param("audience", audience.value())
                        .param("title", title)
                        .param("text", text)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                : jdbc.sql("""
                                update library.collection
                                   set audience_id = :audience, title = :title, text = :text, changed_at = :now, version = version + 1
                                 where id = :id and owner_id = :owner and version = :version
                                """)
                        .param("id", id)
                        .param("owner", Viewers.require().member().value())
                        .param("version", version)
                        .param("audience", audience.value())
                        .param("title", title)
                        .param("text", text)
                        .param("now", Timestamp.from(clock.instant()))
                        .update();
        if (written == 0 && version > 0) {
            throw new Conflict("library.refused.stale");
        }
        own(id);
        jdbc.sql("update library.collection_item set audience_id = :audience where collection_id = :id")
                .param("audience", audience.value())
                .param("id", id)
                .update();
        audit.record("collection.written", "library_collection", id);
    }

    /** Puts an item at the end; one that is in it stays where it is. */
    boolean add(UUID id, UUID item) {
        Collected collection = own(id);
        if (collection.size() >= MOST) {
            throw new Refused("library.refused.collection");
        }
        return jdbc.sql("""
                        insert into library.collection_item (id, owner_id, audience_id, collection_id, item_id, place)
                        select :id, :owner, :audience, :collection, i.id,
                               coalesce((select max(x.place) from library.collection_item x where x.collection_id = :collection), 0) + 1
                          from library.item i where i.id = :item and i.state = 'LISTED'
                        on conflict (collection_id, item_id) do update set place = library.collection_item.place
                        """)
                        .param("id", Ids.next())
                        .param("owner", collection.owner().value())
                        .param("audience", collection.audience().value())
                        .param("collection", id)
                        .param("item", item)
                        .update()
                > 0;
    }

    void remove(UUID id, UUID item) {
        own(id);
        jdbc.sql("delete from library.collection_item where collection_id = :id and item_id = :item")
                .param("id", id)
                .param("item", item)
                .update();
    }

    /** Moves an item before the one that stands before it. */
    void rise(UUID id, UUID item) {
        own(id);
        jdbc.sql("""
                        with placed as (
                            select x.id, x.item_id, row_number() over (order by x.place, x.id) as place
                              from library.collection_item x where x.collection_id = :id),
                        risen as (select p.place from placed p where p.item_id = :item and p.place > 1)
                        update library.collection_item c
                           set place = case when p.place = r.place then r.place - 1 when p.place = r.place - 1 then r.place else p.place end
                          from placed p, risen r where c.id = p.id
                        """).param("id", id).param("item", item).update();
    }

    void delete(UUID id) {
        own(id);
        jdbc.sql("delete from library.collection where id = :id")
                .param("id", id)
                .update();
        audit.record("collection.deleted", "library_collection", id);
    }

    private static Collected read(ResultSet row) throws SQLException {
        return new Collected(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                row.getString("title"),
                row.getString("text"),
                row.getInt("size"),
                row.getInt("version"));
    }
}
