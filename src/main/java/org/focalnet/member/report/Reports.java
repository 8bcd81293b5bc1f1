package org.focalnet.member.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachments;
import org.focalnet.member.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The reports of groups; each version is kept, and has the readers of the first. */
@Component
@Transactional
public class Reports {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String READ = """
            select r.series_id, r.group_id, r.audience_id, d.kind, r.version, r.year, r.title, r.text, r.figures, r.written_at
              from member.report r, audience.describe(r.audience_id) d
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Attachments attachments;
    private final Figures figures;
    private final Audit audit;
    private final Clock clock;

    Reports(JdbcClient jdbc, Audiences audiences, Attachments attachments, Figures figures, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.attachments = attachments;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    /** The reports of a group that the viewer reads, each in its newest version, the newest first. */
    @Transactional(readOnly = true)
    public List<Report> of(UUID group) {
        return jdbc.sql(READ + """
                         where r.group_id = :group
                           and not exists (select from member.report n where n.series_id = r.series_id and n.version > r.version)
                         order by r.written_at desc, r.id limit 50
                        """)
                .param("group", group)
                .query((row, number) -> report(row))
                .list();
    }

    /** A version of a report, where the viewer reads it; the newest where none is named. */
    @Transactional(readOnly = true)
    Optional<Report> find(UUID group, UUID id, @Nullable Integer version) {
        return jdbc.sql(READ + """
                         where r.group_id = :group and r.series_id = :id and (:version::int is null or r.version = :version)
                         order by r.version desc limit 1
                        """)
                .param("group", group)
                .param("id", id)
                .param("version", version, Types.INTEGER)
                .query((row, number) -> report(row))
                .optional();
    }

    /** Figures of a year as a report for these readers would have them. */
    Map<String, Integer> figures(Group group, int year, AudienceKind readers) {
        return figures.of(group, year, readers);
    }

    /**
     * Writes a report, or its next version.
     *
     * @param before the version that was changed; null for a new report
     * @throws Conflict when somebody wrote a version meanwhile
     */
    void write(Group group, UUID id, NewReport report, @Nullable Report before) {
        AudienceId audience = before == null ? audiences.resolve(report.readers()) : before.audience();
        AudienceKind readers = before == null ? report.readers().kind() : before.readers();
        Integer year = before == null ? report.year() : before.year();
        UUID row = before == null ? id : Ids.next();
        int written = jdbc.sql("""
                        insert into member.report
                            (id, owner_id, audience_id, group_id, series_id, version, year, title, text, figures, written_at)
                        select :row, :owner, :audience, :group, :id, :version, :year, :title, :text, :figures::jsonb, :now
                         where member.convenes(:group)
                        on conflict do nothing
                        """)
                .param("row", row)
                .param("owner", Viewers.require().member().value())
                .param("audience", audience.value())
                .param("group", group.id())
                .param("id", id)
                .param("version", before == null ? 1 : before.version() + 1)
                .param("year", year, Types.INTEGER)
                .param("title", report.title())
                .param("text", report.text())
                .param("figures", JSON.writeValueAsString(year == null ? Map.of() : figures.of(group, year, readers)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            if (before == null && find(group.id(), id, null).isPresent()) {
                return; // the second click of an impatient hand
            }
            throw before == null ? new NotFound() : new Conflict("member.report.conflict");
        }
        attachments.take(id, audience, report.files());
        audit.record(before == null ? "report.written" : "report.changed", "report", id);
    }

    private static Report report(ResultSet row) throws SQLException {
        Map<String, Integer> figures = new TreeMap<>();
        JSON.readTree(row.getString("figures"))
                .properties()
                .forEach(
                        figure -> figures.put(figure.getKey(), figure.getValue().asInt()));
        return new Report(
                row.getObject("series_id", UUID.class),
                row.getObject("group_id", UUID.class),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                AudienceKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getObject("year", Integer.class),
                row.getString("title"),
                row.getString("text"),
                figures,
                row.getTimestamp("written_at").toInstant());
    }
}
