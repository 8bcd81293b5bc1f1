package org.focalnet.library.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.library.LibraryNotice;
import org.focalnet.library.Told;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemRows;
import org.focalnet.library.item.ItemStore;
import org.focalnet.library.item.Translated;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items in other languages as others propose them, and what the owners say. */
@Component
@Transactional
class ProposedStore {

    private static final int MOST = 100;

    private static final String LINES = """
            select t.*, i.owner_id as item_owner, d.accepted, coalesce(d.word, '') as word
              from library.translation t
              join library.item i on i.id = t.item_id and i.state = 'LISTED'
              left join library.translation_decision d on d.translation_id = t.id and d.owner_id = i.owner_id
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final ItemStore items;
    private final Translated translated;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    ProposedStore(
            JdbcClient jdbc,
            Audiences audiences,
            ItemStore items,
            Translated translated,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.items = items;
        this.translated = translated;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends an item in another language to its owner; the same form twice is one. */
    void propose(UUID id, Item item, String language, Told told, boolean named) {
        if (item.in(language).language().equals(language)) {
            throw new Refused("library.refused.language_taken", "language");
        }
        int sent = ItemRows.bind(jdbc.sql("""
                        insert into library.translation
                            (id, owner_id, audience_id, item_id, text_id, language, title, summary, context, problem, done, result,
                             known, failed, conditions, named, sent_at)
                        values (:id, :owner, :audience, :item, :text, :language, :title, :summary, :context, :problem, :done, :result,
                             :known, :failed, :conditions, :named, :now)
                        on conflict (id) do nothing
                        """), told)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("audience", only(item.owner()))
                .param("item", item.id())
                .param("text", item.original().id())
                .param("language", language)
                .param("named", named)
                .param("now", now())
                .update();
        if (sent > 0) {
            notices.tell(item.owner(), LibraryNotice.PROPOSED, item.id());
            audit.record("translation.proposed", "library_item", item.id());
        }
    }

    @Transactional(readOnly = true)
    Proposed find(UUID id) {
        return jdbc.sql(LINES + " where t.id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Who reads a proposal. */
    @Transactional(readOnly = true)
    AudienceId readers(UUID id) {
        return new AudienceId(jdbc.sql("select audience_id from library.translation where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single());
    }

    /** Those for an item that the viewer wrote or answers. */
    @Transactional(readOnly = true)
    List<Proposed> of(UUID item) {
        return jdbc.sql(LINES + " where t.item_id = :item order by t.sent_at desc, t.id limit :most")
                .param("item", item)
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list();
    }

    /** What waits for the viewer's member, and what it proposed itself. */
    @Transactional(readOnly = true)
    List<Proposed> all() {
        return jdbc.sql(LINES
                        + " where t.owner_id = :me or d.accepted is null order by t.sent_at desc, t.id limit :most")
                .param("me", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list();
    }

    /** The owner of the item takes it over, or does not; its translator is told. */
    void decide(UUID id, boolean accepted, String word) {
        Proposed proposed = find(id);
        items.own(proposed.item());
        int decided = jdbc.sql("""
                        insert into library.translation_decision (id, owner_id, audience_id, translation_id, accepted, word, decided_at)
                        values (:id, :owner, :audience, :translation, :accepted, :word, :now)
                        on conflict (translation_id, owner_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("owner", proposed.itemOwner().value())
                .param("audience", only(proposed.owner()))
                .param("translation", id)
                .param("accepted", accepted)
                .param("word", word)
                .param("now", now())
                .update();
        if (decided == 0) {
            return;
        }
        if (accepted) {
            items.translate(proposed.item(), proposed.language(), proposed.told());
            translated.by(proposed.item(), proposed.language(), proposed.named() ? proposed.owner() : null);
        }
        notices.settle(proposed.itemOwner(), LibraryNotice.PROPOSED, proposed.item());
        notices.tell(proposed.owner(), LibraryNotice.ANSWERED, proposed.item());
        audit.record("translation.answered", "library_item", proposed.item());
    }

    /** Its translator takes it back; what was taken over stays. */
    void remove(UUID id) {
        jdbc.sql("delete from library.translation where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .update();
    }

    private UUID only(MemberId reader) {
        return audiences.resolve(AudienceChoice.named(Set.of(reader))).value();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Proposed read(ResultSet row) throws SQLException {
        return new Proposed(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getObject("item_id", UUID.class),
                new MemberId(row.getObject("item_owner", UUID.class)),
                row.getString("language"),
                ItemRows.told(row),
                row.getBoolean("named"),
                row.getTimestamp("sent_at").toInstant(),
                (Boolean) row.getObject("accepted"),
                row.getString("word"));
    }
}
