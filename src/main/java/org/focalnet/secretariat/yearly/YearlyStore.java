package org.focalnet.secretariat.yearly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audit.Audit;
import org.focalnet.notify.YearSource;
import org.focalnet.secretariat.yearly.YearlyReport.Chapter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reports of the network, as far as the viewer reads them; the secretariat's to write. */
@Component
@Transactional
class YearlyStore {

    private static final String KIND = "yearly_report";

    private final JdbcClient jdbc;
    private final YearlyPress press;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    YearlyStore(JdbcClient jdbc, YearlyPress press, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.press = press;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest year first, without chapters. */
    @Transactional(readOnly = true)
    List<YearlyReport> all() {
        return jdbc.sql("""
                        select * from secretariat.yearly_report where owner_id = :secretariat
                         order by year desc, language limit 300
                        """)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .query((row, number) -> report(row))
                .list();
    }

    @Transactional(readOnly = true)
    YearlyReport get(UUID id) {
        YearlyReport report = jdbc.sql(
                        "select * from secretariat.yearly_report where id = :id and owner_id = :secretariat")
                .param("id", id)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .query((row, number) -> report(row))
                .optional()
                .orElseThrow(NotFound::new);
        return report.with(jdbc.sql("""
                        select chapter, text, labels, figures from secretariat.yearly_chapter where report_id = :id
                         order by position
                        """)
                .param("id", id)
                .query((row, number) -> chapter(row))
                .list());
    }

    /** Drafts the report of a year; the one that is there already where there is one. */
    UUID draft(int year, Locale language) {
        UUID id = Ids.next();
        int written = jdbc.sql("""
                        insert into secretariat.yearly_report (id, owner_id, audience_id, year, language, drawn_at)
                        values (:id, :secretariat, :audience, :year, :language, :now)
                        on conflict (owner_id, year, language) do nothing
                        """)
                .param("id", id)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                .param("year", year)
                .param("language", language.getLanguage())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            return jdbc.sql("""
                            select id from secretariat.yearly_report
                             where owner_id = :secretariat and year = :year and language = :language
                            """)
                    .param("secretariat", MemberId.SECRETARIAT.value())
                    .param("year", year)
                    .param("language", language.getLanguage())
                    .query(UUID.class)
                    .single();
        }
        write(get(id), press.draw(year, language));
        audit.record("yearly_report.drafted", KIND, id);
        return id;
    }

    /** Keeps the words of a draft. */
    void save(YearlyReport report) {
        step(report);
        write(report, report.chapters());
        audit.record("yearly_report.revised", KIND, report.id());
    }

    /** Draws the figures of a draft anew; its words stay. */
    void draw(YearlyReport report) {
        step(report);
        Map<String, Chapter> said =
                report.chapters().stream().collect(Collectors.toMap(Chapter::code, Function.identity()));
        List<Chapter> fresh = new ArrayList<>();
        for (Chapter one : press.draw(report.year(), report.locale())) {
            Chapter before = said.get(one.code());
            fresh.add(before == null ? one : one.saying(before.text()));
        }
        write(report, fresh);
        jdbc.sql("update secretariat.yearly_report set drawn_at = :now where id = :id")
                .param("id", report.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("yearly_report.drawn", KIND, report.id());
    }

    /** Keeps its words and shows it to the network or to everybody; from then on nothing of it changes. */
    void publish(YearlyReport report, AudienceChoice readers) {
        step(report);
        write(report, report.chapters());
        jdbc.sql("update secretariat.yearly_report set published_at = :now where id = :id")
                .param("id", report.id())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        show(report.id(), readers);
        audit.record("yearly_report.published", KIND, report.id());
    }

    /** Shows to everybody what the network alone reads so far. */
    void open(YearlyReport report) {
        int stepped = jdbc.sql("""
                        update secretariat.yearly_report set version = version + 1
                         where id = :id and owner_id = :secretariat and version = :version and published_at is not null
                           and audience_id <> :public
                        """)
                .param("id", report.id())
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("version", report.version())
                .param("public", AudienceId.PUBLIC.value())
                .update();
        if (stepped == 0) {
            throw new Conflict("secretariat.yearly.conflict");
        }
        show(report.id(), AudienceChoice.PUBLIC);
        audit.record("yearly_report.opened", KIND, report.id());
    }

    private void show(UUID id, AudienceChoice readers) {
        UUID audience = audiences.resolve(readers).value();
        jdbc.sql("update secretariat.yearly_report set audience_id = :audience where id = :id")
                .param("id", id)
                .param("audience", audience)
                .update();
        jdbc.sql("update secretariat.yearly_chapter set audience_id = :audience where report_id = :id")
                .param("id", id)
                .param("audience", audience)
                .update();
    }

    /** Of a draft that is still as it was read. */
    private void step(YearlyReport report) {
        int stepped = jdbc.sql("""
                        update secretariat.yearly_report set version = version + 1
                         where id = :id and owner_id = :secretariat and version = :version and published_at is null
                        """)
                .param("id", report.id())
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("version", report.version())
                .update();
        if (stepped == 0) {
            throw new Conflict("secretariat.yearly.conflict");
        }
    }

    private void write(YearlyReport report, List<Chapter> chapters) {
        jdbc.sql("delete from secretariat.yearly_chapter where report_id = :id")
                .param("id", report.id())
                .update();
        for (int i = 0; i < chapters.size(); i++) {
            Chapter one = chapters.get(i);
            jdbc.sql("""
                            insert into secretariat.yearly_chapter (id, owner_id, audience_id, report_id, position, chapter, text, labels,
                                                                    figures)
                            values (:fresh, :secretariat, :audience, :id, :position, :chapter, :text, :labels, :figures)
                            """)
                    .param("fresh", Ids.next())
                    .param("secretariat", MemberId.SECRETARIAT.value())
                    .param("audience", report.audience().value())
                    .param("id", report.id())
                    .param("position", i)
                    .param("chapter", one.code())
                    .param("text", one.text())
                    .param(
                            "labels",
                            one.figures().stream().map(YearSource.Figure::label).toArray(String[]::new))
                    .param(
                            "figures",
                            one.figures().stream()
                                    .map(YearSource.Figure::figure)
                                    .toArray(String[]::new))
                    .update();
        }
    }

    private static Chapter chapter(ResultSet row) throws SQLException {
        List<String> labels = Arrays.asList((String[]) row.getArray("labels").getArray());
        List<String> figures = Arrays.asList((String[]) row.getArray("figures").getArray());
        List<YearSource.Figure> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            lines.add(new YearSource.Figure(labels.get(i), figures.get(i)));
        }
        return new Chapter(row.getString("chapter"), row.getString("text"), lines);
    }

    private static YearlyReport report(ResultSet row) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new YearlyReport(
                row.getObject("id", UUID.class),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                row.getInt("year"),
                row.getString("language"),
                row.getTimestamp("drawn_at").toInstant(),
                published == null ? null : published.toInstant(),
                row.getInt("version"),
                List.of());
    }
}
