package org.focalnet.library.bulk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.cooperation.TermsColumns;
import org.focalnet.file.Attachments;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemStore;
import org.focalnet.member.Theme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Files of many entries: kept, looked at, brought in by one statement. */
@Component
@Transactional
class BatchStore {

    /** So many are given to others to read at once. */
    static final int REVIEWED = 200;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final ItemStore items;
    private final Attachments attachments;
    private final Audit audit;
    private final Clock clock;

    BatchStore(
            JdbcClient jdbc, Audiences audiences, ItemStore items, Attachments attachments, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.items = items;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    UUID keep(String name, String content, List<Filed> folder, Batch.Said said) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into library.batch (id, owner_id, audience_id, name, content, folder, intended, readers, language, themes, consent,
                                                   created_at)
                        values (:id, :owner, :own, :name, :content, :folder, :intended, :readers, :language, :themes, :consent, :now)
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("name", name)
                .param("content", content)
                .param("folder", folder.isEmpty() ? "" : Filed.write(folder))
                .param("intended", audiences.resolve(said.readers()).value())
                .param("readers", said.readers().kind().name())
                .param("language", said.language())
                .param("themes", said.themes().stream().map(Enum::name).toArray(String[]::new))
                .param("consent", said.consent())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** A file of the viewer's member, with what would become of each entry. */
    @Transactional(readOnly = true)
    Batch find(UUID id) {
        return jdbc.sql("select * from library.batch where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> {
                    Timestamp confirmed = row.getTimestamp("confirmed_at");
                    Set<Theme> themes = TermsColumns.set(Theme.class, row, "themes");
                    String folder = row.getString("folder");
                    List<Filed> files = folder.isEmpty() ? List.of() : Filed.read(folder);
                    List<Entry> entries = confirmed != null
                            ? List.of()
                            : files.isEmpty()
                                    ? Entries.read(row.getString("content"), row.getString("language"))
                                    : files.stream()
                                            .filter(file -> file.reason().isEmpty())
                                            .map(Filed::entry)
                                            .toList();
                    return new Batch(
                            id,
                            row.getString("name"),
                            new AudienceId(row.getObject("intended", UUID.class)),
                            AudienceKind.valueOf(row.getString("readers")),
                            themes,
                            row.getString("consent"),
                            confirmed == null ? null : confirmed.toInstant(),
                            Judged.of(files, entries, known(entries)),
                            files.stream()
                                    .collect(Collectors.toMap(
                                            file -> file.entry().number(), file -> file)));
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What the viewer reads already of what a file holds. */
    private List<Judged.Known> known(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select i.id, i.identifier, i.link, i.issued, t.title
                          from library.item i join library.item_text t on t.item_id = i.id and t.original
                         where i.state <> 'WITHDRAWN'
                           and (i.identifier = any(:numbers) or md5(i.link) = any(:links) or lower(t.title) = any(:titles))
                         limit 20000
                        """)
                .param(
                        "numbers",
                        entries.stream()
                                .map(Entry::identifier)
                                .filter(one -> !one.isEmpty())
                                .toArray(String[]::new))
                .param(
                        "links",
                        entries.stream()
                                .map(Entry::link)
                                .filter(one -> !one.isEmpty())
                                .map(BatchStore::md5)
                                .toArray(String[]::new))
                .param(
                        "titles",
                        entries.stream()
                                .map(one -> one.title().toLowerCase(java.util.Locale.ROOT))
                                .toArray(String[]::new))
                .query((row, number) -> new Judged.Known(
                        row.getObject("id", UUID.class),
                        Entry.number(row.getString("identifier")),
                        row.getString("link"),
                        Entry.same(row.getString("title"), row.getString("issued"))))
                .list();
    }

    private static String md5(String text) {
        return org.springframework.util.DigestUtils.md5DigestAsHex(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Brings in what is new, as drafts; doing it twice is doing it once. Answers how many there are now. */
    int confirm(UUID id) {
        boolean waits = jdbc.sql("""
                        select confirmed_at is null from library.batch where id = :id and owner_id = :owner for update
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .query(Boolean.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (waits) {
            bring(find(id));
            audit.record("deposit.batch", "library_batch", id);
        }
        return jdbc.sql("select count(*) from library.item where batch_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void bring(Batch batch) {
        List<Map<String, Object>> rows = new ArrayList<>();
        batch.judged().fresh().forEach(entry -> rows.add(row(entry, batch)));
        jdbc.sql("""
                        with entry as materialized (
                            select * from jsonb_to_recordset(:rows::jsonb) as e(id uuid, text uuid, kind text, title text, summary text,
                                creator text, issued text, identifier text, link text, language text, themes text[])),
                        made as (
                            insert into library.item
                                (id, owner_id, audience_id, audience_kind, intended, kind, state, tlp, credit, region, language, creator, issued,
                                 identifier, link, rights, effort, themes, pillars, sectors, regions, consented, review_on, batch_id, reason,
                                 created_at, changed_at)
                            select e.id, :owner, :own, :readers, :intended, e.kind, 'DRAFT', :tlp, 'NAMED', '', e.language, e.creator, e.issued,
                                   e.identifier, e.link, '', '', e.themes, '{}', '{}', '{}', :consented, :review, :batch, '', :now, :now
                              from entry e returning id)
                        insert into library.item_text
                            (id, owner_id, audience_id, item_id, language, original, title, summary, context, problem, done, result, known,
                             failed, conditions, changed_at)
                        select e.text, :owner, :own, e.id, e.language, true, e.title, e.summary, '', '', '', '', '', '', '', :now
                          from entry e where (select count(*) from made) >= 0
                        """)
                .param("rows", JSON.writeValueAsString(rows))
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("readers", batch.readers().name())
                .param("intended", batch.intended().value())
                .param("tlp", Tlp.strictest(batch.readers()).name())
                .param("consented", !batch.consent().isEmpty())
                .param("review", java.sql.Date.valueOf(LocalDate.now(clock).plusYears(2)))
                .param("batch", batch.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        attach(rows, batch);
        jdbc.sql("update library.batch set confirmed_at = :now, content = '', folder = '' where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", batch.id())
                .update();
    }

    /** Hangs the files of a folder on the items that were made of them, in the same order. */
    private void attach(List<Map<String, Object>> rows, Batch batch) {
        for (int i = 0; i < rows.size(); i++) {
            Filed file = batch.files().get(batch.judged().fresh().get(i).number());
            if (file != null && file.upload() != null) {
                attachments.take(
                        (UUID) java.util.Objects.requireNonNull(rows.get(i).get("id")),
                        audiences.resolve(AudienceChoice.OWN),
                        Tlp.strictest(batch.readers()),
                        List.of(file.upload()));
            }
        }
    }

    private static Map<String, Object> row(Entry entry, Batch batch) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", Ids.next());
        row.put("text", Ids.next());
        row.put("kind", entry.kind().name());
        row.put("title", entry.title());
        row.put("summary", entry.summary());
        row.put("creator", entry.creator());
        row.put("issued", entry.issued());
        row.put("identifier", entry.identifier());
        row.put("link", entry.link());
        row.put("language", entry.language());
        Set<Theme> themes = entry.themes().isEmpty() ? batch.themes() : entry.themes();
        row.put("themes", themes.stream().map(Enum::name).sorted().toList());
        return row;
    }

    /** Drafts of a batch that others may read next. */
    @Transactional(readOnly = true)
    List<Item> drafts(UUID id) {
        return jdbc
                .sql("""
                        select id from library.item where batch_id = :id and owner_id = :owner and state = 'DRAFT' order by id limit :most
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("most", REVIEWED)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(items::own)
                .toList();
    }
}
