package org.focalnet.library.harvest;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.library.Credit;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.ItemKind;
import org.focalnet.library.NewItem;
import org.focalnet.library.Told;
import org.focalnet.library.item.ItemStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Repositories elsewhere, and their records that wait. */
@Component
@Transactional
class HarvestStore {

    static final int SHOWN = 50;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final ItemStore items;
    private final Audit audit;
    private final Clock clock;

    HarvestStore(JdbcClient jdbc, Audiences audiences, ItemStore items, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Source> all() {
        return jdbc.sql("""
                        select s.*, (select count(*) from library.record r where r.source_id = s.id) as records
                          from library.source s where s.owner_id = :owner order by s.address, s.set_spec limit 100
                        """)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> {
                    Timestamp asked = row.getTimestamp("asked_at");
                    String failed = row.getString("failed");
                    return new Source(
                            row.getObject("id", UUID.class),
                            row.getString("address"),
                            row.getString("set_spec"),
                            asked == null ? null : asked.toInstant(),
                            failed.isEmpty() ? null : Failure.valueOf(failed),
                            row.getString("word"),
                            row.getInt("records"));
                })
                .list();
    }

    Source find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    void add(String address, String set) {
        UUID id = Ids.next();
        int written = jdbc.sql("""
                        insert into library.source (id, owner_id, audience_id, address, set_spec, failed, word, created_at)
                        values (:id, :owner, :own, :address, :set, '', '', :now) on conflict (address, set_spec) do nothing
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("address", address)
                .param("set", set)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            audit.record("repository.added", "library_source", id);
        }
    }

    void remove(UUID id) {
        find(id);
        jdbc.sql("delete from library.source where id = :id").param("id", id).update();
        audit.record("repository.removed", "library_source", id);
    }

    /** From which day on a repository is asked: a day earlier than the last time, for clocks differ. */
    static String since(Source source) {
        var asked = source.asked();
        return asked == null || source.failed() != null
                ? ""
                : LocalDate.ofInstant(asked, ZoneOffset.UTC).minusDays(1).toString();
    }

    /** Keeps what came; what was decided on before stays decided. */
    void keep(Source source, OaiClient.Came came) {
        List<Map<String, Object>> rows = new ArrayList<>();
        came.records().forEach(record -> rows.add(row(record)));
        jdbc.sql("""
                        insert into library.record (id, owner_id, audience_id, source_id, identifier, title, creator, issued, link,
                                                    description, language, state, seen_at)
                        select distinct on (e.identifier) e.id, :owner, :own, :source, e.identifier, e.title, e.creator, e.issued, e.link,
                               e.description, e.language, 'WAITING', :now
                          from jsonb_to_recordset(:rows::jsonb) as e(id uuid, identifier text, title text, creator text, issued text,
                                                                     link text, description text, language text)
                         order by e.identifier
                        on conflict (source_id, identifier) do update
                           set title = excluded.title, creator = excluded.creator, issued = excluded.issued, link = excluded.link,
                               description = excluded.description, language = excluded.language
                         where library.record.state = 'WAITING'
                        """)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("source", source.id())
                .param("rows", JSON.writeValueAsString(rows))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        var ended = came.ended();
        jdbc.sql("update library.source set asked_at = :now, failed = :failed, word = :word where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("failed", ended == null ? "" : ended.failure().name())
                .param("word", ended == null ? "" : ended.word())
                .param("id", source.id())
                .update();
    }

    private static Map<String, Object> row(Harvested record) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", Ids.next());
        row.put("identifier", record.identifier());
        row.put("title", record.title());
        row.put("creator", record.creator());
        row.put("issued", record.issued());
        row.put("link", record.link());
        row.put("description", record.description());
        row.put("language", record.language());
        return row;
    }

    @Transactional(readOnly = true)
    List<Harvested> waiting() {
        return records(jdbc.sql("""
                        select * from library.record where owner_id = :owner and state = 'WAITING' order by seen_at desc, id limit :most
                        """).param("most", SHOWN));
    }

    private static List<Harvested> records(JdbcClient.StatementSpec asked) {
        return asked.param("owner", Viewers.require().member().value())
                .query((row, number) -> new Harvested(
                        row.getObject("id", UUID.class),
                        row.getString("identifier"),
                        row.getString("title"),
                        row.getString("creator"),
                        row.getString("issued"),
                        row.getString("link"),
                        row.getString("description"),
                        row.getString("language")))
                .list();
    }

    void decline(UUID id) {
        decide(id, "DECLINED");
    }

    /** A draft of what a record says, under the record's id; answers it. */
    UUID accept(UUID id) {
        Harvested record = records(jdbc.sql(
                                "select * from library.record where owner_id = :owner and state = 'WAITING' and id = :id")
                        .param("id", id))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var facts = new ItemFacts(
                record.link().isEmpty() ? ItemKind.REPORT : ItemKind.LINK,
                Tlp.GREEN,
                Credit.NAMED,
                record.language(),
                record.creator(),
                record.issued(),
                "",
                record.link(),
                "",
                null,
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Set.of());
        items.create(
                id,
                new NewItem(
                        facts,
                        Told.of(record.title(), record.description()),
                        AudienceChoice.NETWORK,
                        record.identifier(),
                        LocalDate.now(clock).plusYears(2)),
                List.of());
        decide(id, "TAKEN");
        return id;
    }

    private void decide(UUID id, String state) {
        int written = jdbc.sql(
                        "update library.record set state = :state where id = :id and owner_id = :owner and state = 'WAITING'")
                .param("state", state)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .update();
        if (written == 0) {
            throw new NotFound();
        }
    }
}
