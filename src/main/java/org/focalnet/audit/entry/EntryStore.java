package org.focalnet.audit.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.audit.AuditEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class EntryStore {

    private static final String COLUMNS =
            "owner_id, seq, id, at, account_id, sign_in_id, act, object_kind, object_id, previous, hash";

    private final JdbcClient jdbc;
    private final Audit audit;

    EntryStore(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A page of entries, and how many there are in all. */
    record Found(List<AuditEntry> entries, long total) {}

    /** The entries that a reader looks for, newest first. */
    public Found find(EntryFilter filter, ZoneId zone) {
        long[] total = {0};
        List<AuditEntry> entries = jdbc.sql("select " + COLUMNS + """
                        , count(*) over () as total
                          from audit.entry
                         where (:act = '' or act = :act)
                           and (cast(:person as uuid) is null or account_id = :person)
                           and (cast(:object as uuid) is null or object_id = :object)
                           and (cast(:from as timestamptz) is null or at >= :from)
                           and (cast(:to as timestamptz) is null or at < :to)
                         order by seq desc limit :most offset :skip
                        """)
                .param("act", filter.act())
                .param("person", filter.person(), java.sql.Types.OTHER)
                .param("object", filter.object(), java.sql.Types.OTHER)
                .param("from", start(filter.from(), zone), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", start(next(filter.to()), zone), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", EntryFilter.PAGE)
                .param("skip", (filter.page() - 1) * EntryFilter.PAGE)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return entry(row, number);
                })
                .list();
        return new Found(entries, total[0]);
    }

    /** The newest entry of the viewer's chain. */
    public Optional<AuditEntry> newest() {
        return jdbc.sql("select " + COLUMNS + " from audit.entry order by seq desc limit 1")
                .query(EntryStore::entry)
                .optional();
    }

    /** The acts that stand in the viewer's chain. */
    public List<String> acts() {
        return jdbc.sql("select distinct act from audit.entry order by act")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The accounts that stand in the viewer's chain. */
    public List<UUID> people() {
        return jdbc.sql("select distinct account_id from audit.entry where account_id is not null")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Writes down that the record is exported; before it is read, so that the export holds this entry too. */
    @Transactional
    public void noteExport() {
        audit.record("record.exported", "record", Viewers.require().member().value());
    }

    /** The whole chain, oldest first, a part at a time: it may be long. */
    public void read(Consumer<AuditEntry> reader) {
        jdbc.sql("select " + COLUMNS + " from audit.entry order by seq")
                .withFetchSize(500)
                .query(row -> {
                    reader.accept(entry(row, 0));
                });
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("owner_id", UUID.class),
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account_id", UUID.class),
                row.getObject("sign_in_id", UUID.class),
                row.getString("act"),
                row.getString("object_kind"),
                row.getObject("object_id", UUID.class),
                HexFormat.of().formatHex(row.getBytes("previous")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day, ZoneId zone) {
        if (day == null) {
            return null;
        }
        Instant start = day.atStartOfDay(zone).toInstant();
        return start.atOffset(java.time.ZoneOffset.UTC);
    }
}
