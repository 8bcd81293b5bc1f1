package org.focalnet.library.item;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachments;
import org.focalnet.library.NewItem;
import org.focalnet.library.Told;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items and what they say. */
@Component
@Transactional
public class ItemStore {

    /** An item has no more languages than the program. */
    private static final int MOST_TEXTS = 12;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Attachments attachments;
    private final Translated translated;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemStore(
            JdbcClient jdbc,
            Audiences audiences,
            Attachments attachments,
            Translated translated,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.attachments = attachments;
        this.translated = translated;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** An item that the viewer reads. */
    @Transactional(readOnly = true)
    public Item find(UUID id) {
        List<ItemText> texts = jdbc.sql("""
                        select * from library.item_text where item_id = :id order by not original, language limit :most
                        """)
                .param("id", id)
                .param("most", MOST_TEXTS)
                .query((row, number) -> ItemRows.text(row))
                .list();
        Item item = jdbc.sql("select * from library.item where id = :id")
                .param("id", id)
                .query((row, number) -> ItemRows.item(row, texts))
                .optional()
                .orElseThrow(NotFound::new);
        if (texts.isEmpty() && item.state() != ItemState.WITHDRAWN) {
            throw new NotFound();
        }
        return item;
    }

    /** The same, to change it: not there for anybody but its member. */
    @Transactional(readOnly = true)
    public Item own(UUID id) {
        Item item = find(id);
        if (!item.owner().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        return item;
    }

    /** Who agreed to an item of the viewer's member, and how. */
    @Transactional(readOnly = true)
    public String consent(UUID id) {
        return jdbc.sql("select basis from library.consent where item_id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /**
     * Keeps a draft; the same form sent twice is one.
     *
     * @throws Conflict where the form was sent before with other words
     */
    public void create(UUID id, NewItem item, Collection<UUID> files) {
        check(item);
        int written = bound("""
                        insert into library.item
                            (id, owner_id, audience_id, audience_kind, intended, kind, state, tlp, credit, region, language, creator, issued,
                             identifier, link, rights, effort, themes, pillars, sectors, regions, consented, review_on, reason,
                             created_at, changed_at)
                        values (:id, :owner, :own, :readers, :intended, :kind, 'DRAFT', :tlp, :credit, '', :language, :creator, :issued,
                             :identifier, :link, :rights, :effort, :themes, :pillars, :sectors, :regions, :consented, :review, '', :now, :now)
                        on conflict (id) do nothing
                        """, item).param("id", id).update();
        if (written == 0) {
            if (!own(id).original().told().equals(item.told())) {
                throw new Conflict("library.refused.stale");
            }
            return;
        }
        write(id, item.facts().language(), true, item.told());
        agreed(id, item.consent());
        attachments.take(id, audiences.resolve(AudienceChoice.OWN), item.facts().tlp(), files);
        audit.record("deposit.made", "library_item", id);
    }

    /**
     * Changes an item; what a listed one said before is kept.
     *
     * @throws Conflict where a colleague did since the form was opened
     */
    public void change(UUID id, int version, NewItem item, Collection<UUID> files) {
        Item before = own(id);
        if (!before.editable()) {
            throw new Refused("library.refused.state");
        }
        check(item);
        String readers =
                before.fixed() ? "" : "audience_kind = :readers, intended = :intended, tlp = :tlp, credit = :credit, ";
        int written = bound("""
                        update library.item
                           set %s kind = :kind, language = :language, creator = :creator, issued = :issued, identifier = :identifier,
                               link = :link, rights = :rights, effort = :effort, themes = :themes, pillars = :pillars, sectors = :sectors,
                               regions = :regions, consented = :consented, review_on = :review, changed_at = :now, version = version + 1
                         where id = :id and version = :version and owner_id = :owner
                        """.formatted(readers), item)
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("library.refused.stale");
        }
        rewrite(before, before.original(), item.facts().language(), item.told());
        agreed(id, item.consent());
        attachments.take(
                id,
                before.audience(),
                before.fixed() ? before.facts().tlp() : item.facts().tlp(),
                files);
        audit.record("deposit.changed", "library_item", id);
    }

    /** Adds a language, or changes what the item says in it. */
    public void translate(UUID id, String language, Told told) {
        Item item = own(id);
        if (!item.editable()) {
            throw new Refused("library.refused.state");
        }
        ItemText there = item.in(language);
        if (there.language().equals(language)) {
            rewrite(item, there, language, told);
        } else if (item.texts().size() >= MOST_TEXTS) {
            throw new Refused("library.refused.languages", "language");
        } else {
            write(id, language, false, told);
            translated.tell(id, language);
        }
        touch(id);
        audit.record("deposit.translated", "library_item", id);
    }

    private void check(NewItem item) {
        String wrong = Item.wrong(
                item.facts().credit(), item.readers().kind(), item.facts().creator());
        if (wrong != null) {
            throw new Refused(wrong, "credit");
        }
    }

    private void touch(UUID id) {
        jdbc.sql("update library.item set changed_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    private void write(UUID item, String language, boolean original, Told told) {
        UUID id = Ids.next();
        ItemRows.bind(jdbc.sql("""
                        insert into library.item_text
                            (id, owner_id, audience_id, item_id, language, original, title, summary, context, problem, done, result, known,
                             failed, conditions, changed_at)
                        select :id, i.owner_id, i.audience_id, i.id, :language, :original, :title, :summary, :context, :problem, :done,
                               :result, :known, :failed, :conditions, :now
                          from library.item i where i.id = :item
                        """), told)
                .param("id", id)
                .param("item", item)
                .param("language", language)
                .param("original", original)
                .param("now", now())
                .update();
        changed(id);
    }

    /** What it said stays readable where others may have read it. */
    private void rewrite(Item item, ItemText before, String language, Told told) {
        if (before.told().equals(told) && before.language().equals(language)) {
            changed(before.id()); // what it is about may have changed
            return;
        }
        if (item.in(language) != before && item.in(language).language().equals(language)) {
            throw new Refused("library.refused.language_taken", "language");
        }
        if (item.state() == ItemState.LISTED) {
            keep(before);
        }
        ItemRows.bind(jdbc.sql("""
                        update library.item_text
                           set language = :language, title = :title, summary = :summary, context = :context, problem = :problem,
                               done = :done, result = :result, known = :known, failed = :failed, conditions = :conditions,
                               changed_at = :now, version = version + 1
                         where id = :id
                        """), told)
                .param("language", language)
                .param("now", now())
                .param("id", before.id())
                .update();
        changed(before.id());
    }

    private void keep(ItemText before) {
        jdbc.sql("""
                        insert into library.item_version (id, owner_id, audience_id, text_id, number, title, words, written_at)
                        select :id, t.owner_id, t.audience_id, t.id, :number, :title, :words, :at
                          from library.item_text t where t.id = :text
                        """)
                .param("id", Ids.next())
                .param("number", before.version())
                .param("title", before.told().title())
                .param("words", ItemText.words(before.told()))
                .param("at", Timestamp.from(before.changed()))
                .param("text", before.id())
                .update();
    }

    private void agreed(UUID item, String basis) {
        jdbc.sql("""
                        insert into library.consent (id, owner_id, audience_id, item_id, basis, recorded_at)
                        values (:id, :owner, :own, :item, :basis, :now)
                        on conflict (item_id) do update set basis = excluded.basis, recorded_at = excluded.recorded_at
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("item", item)
                .param("basis", basis)
                .param("now", now())
                .update();
    }

    private void changed(UUID text) {
        events.publishEvent(
                new SearchChanged(SearchedItems.KIND, text, Viewers.require().member()));
    }

    private JdbcClient.StatementSpec bound(String sql, NewItem item) {
        AudienceId intended = audiences.resolve(item.readers());
        return ItemRows.bind(jdbc.sql(sql), item.facts())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("readers", item.readers().kind().name())
                .param("intended", intended.value())
                .param("consented", !item.consent().isEmpty())
                .param("review", Date.valueOf(item.reviewOn()))
                .param("now", now());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
