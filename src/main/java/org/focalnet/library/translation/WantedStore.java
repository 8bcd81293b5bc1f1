package org.focalnet.library.translation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.library.LibraryNotice;
import org.focalnet.library.item.Item;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asks for which item in which language. */
@Component
@Transactional
class WantedStore {

    static final int PAGE = 25;

    private static final int MOST = 100;

    private static final String LINES = """
            select r.*, t.title, i.language as original, i.languages @> array[r.language] as there, count(*) over () as total
              from library.translation_request r
              join library.item i on i.id = r.item_id and i.state = 'LISTED'
              join library.item_text t on t.item_id = i.id and t.original
            """;

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    WantedStore(JdbcClient jdbc, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who reads that somebody asks for an item: its readers, and of what everybody reads the members. */
    static AudienceId readers(Item item) {
        return item.open() ? AudienceId.NETWORK : item.audience();
    }

    /** Asks its owner, and whoever else reads it, for an item in a language; twice is once. */
    void ask(Item item, String language) {
        if (item.in(language).language().equals(language)) {
            throw new Refused("library.refused.language_taken", "language");
        }
        int asked = jdbc.sql("""
                        insert into library.translation_request (id, owner_id, audience_id, item_id, text_id, language, asked_at)
                        values (:id, :owner, :audience, :item, :text, :language, :now)
                        on conflict (owner_id, item_id, language) do nothing
                        """)
                .param("id", Ids.next())
                .param("owner", me())
                .param("audience", readers(item).value())
                .param("item", item.id())
                .param("text", item.original().id())
                .param("language", language)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (asked > 0) {
            notices.tell(item.owner(), LibraryNotice.ASKED, item.id());
            audit.record("translation.asked", "library_item", item.id());
        }
    }

    void withdraw(UUID item, String language) {
        jdbc.sql("""
                        delete from library.translation_request where item_id = :item and language = :language and owner_id = :owner
                        """)
                .param("item", item)
                .param("language", language)
                .param("owner", me())
                .update();
    }

    /** Those for one item that the viewer reads. */
    @Transactional(readOnly = true)
    List<Wanted> of(UUID item) {
        return lines(" where i.id = :item order by r.language, r.asked_at, r.id limit :most", MOST, item, "", 0);
    }

    /** For items of the viewer's member, still missing. */
    @Transactional(readOnly = true)
    List<Wanted> ofUs() {
        return lines("""
                 where i.owner_id = :owner and r.owner_id <> :owner and not i.languages @> array[r.language]
                 order by r.asked_at desc, r.id limit :most
                """, MOST, null, "", 0);
    }

    @Transactional(readOnly = true)
    List<Wanted> ours() {
        return lines(" where r.owner_id = :owner order by there, r.asked_at desc, r.id limit :most", MOST, null, "", 0);
    }

    /** What others ask others for, first what is in languages in which the viewer reads or its member wrote. */
    @Transactional(readOnly = true)
    List<Wanted> others(String reading, int page) {
        return lines("""
                 where i.owner_id <> :owner and r.owner_id <> :owner and not i.languages @> array[r.language]
                 order by (r.language = :reading or exists (select from library.item_text o
                                                             where o.owner_id = :owner and o.language = r.language)) desc,
                          r.asked_at desc, r.id limit :most offset :skipped
                """, PAGE, null, reading, (page - 1) * PAGE);
    }

    private List<Wanted> lines(
            String which, int most, @org.jspecify.annotations.Nullable UUID item, String reading, int skipped) {
        return jdbc.sql(LINES + which)
                .param("owner", me())
                .param("item", item, java.sql.Types.OTHER)
                .param("reading", reading)
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> new Wanted(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getObject("item_id", UUID.class),
                        row.getString("title"),
                        row.getString("original"),
                        row.getString("language"),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getBoolean("there"),
                        row.getInt("total")))
                .list();
    }

    private static UUID me() {
        return Viewers.require().member().value();
    }
}
