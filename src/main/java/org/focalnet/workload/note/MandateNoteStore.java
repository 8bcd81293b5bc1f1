package org.focalnet.workload.note;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notes for the minister: nothing is written over, each version is a row. */
@Component
@Transactional
class MandateNoteStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    MandateNoteStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** All versions, the newest year and in it the newest version first. */
    @Transactional(readOnly = true)
    List<MandateNote> list() {
        return jdbc.sql(
                        "select * from workload.note where owner_id = :member order by year desc, version desc limit 100")
                .param("member", Viewers.require().member().value())
                .query((row, number) -> note(row))
                .list();
    }

    @Transactional(readOnly = true)
    MandateNote find(UUID id) {
        return read(id).orElseThrow(NotFound::new);
    }

    private Optional<MandateNote> read(UUID id) {
        return jdbc.sql("select * from workload.note where id = :id and owner_id = :member")
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> note(row))
                .optional();
    }

    /** The newest version of a year. */
    @Transactional(readOnly = true)
    Optional<MandateNote> newest(int year) {
        return jdbc.sql("""
                        select * from workload.note where owner_id = :member and year = :year order by version desc limit 1
                        """)
                .param("member", Viewers.require().member().value())
                .param("year", year)
                .query((row, number) -> note(row))
                .optional();
    }

    /**
     * Keeps the next version of a year's note; the same form sent twice is one.
     *
     * @param seen the version that the form was opened with; 0 where there was none
     * @throws Conflict when somebody kept a version meanwhile
     */
    void keep(
            UUID form,
            int year,
            int seen,
            MandateNote.Texts texts,
            MandateNote.Figures figures,
            String author,
            String language) {
        int written = jdbc.sql("""
                        insert into workload.note
                            (id, owner_id, audience_id, year, version, language, title, mandate, load, asked, author, first_month,
                             planned, available, written_at)
                        values (:id, :owner, :own, :year, :version, :language, :title, :mandate, :load, :asked, :author, :first,
                             :planned, :available, :now)
                        on conflict do nothing
                        """)
                .param("id", form)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("year", year)
                .param("version", seen + 1)
                .param("language", language)
                .param("title", texts.title())
                .param("mandate", texts.mandate())
                .param("load", texts.load())
                .param("asked", texts.asked())
                .param("author", author)
                .param("first", Date.valueOf(figures.first().atDay(1)))
                .param("planned", figures.planned().toArray(Integer[]::new))
                .param("available", figures.available().toArray(Integer[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            audit.record("mandate_note.kept", "mandate_note", form);
        } else if (read(form).isEmpty()) {
            throw new Conflict("workload.note.overtaken");
        }
    }

    private static MandateNote note(ResultSet row) throws SQLException {
        return new MandateNote(
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getInt("version"),
                row.getString("language"),
                new MandateNote.Texts(
                        row.getString("title"),
                        row.getString("mandate"),
                        row.getString("load"),
                        row.getString("asked")),
                new MandateNote.Figures(
                        YearMonth.from(row.getObject("first_month", LocalDate.class)),
                        numbers(row.getArray("planned")),
                        numbers(row.getArray("available"))),
                row.getString("author"),
                row.getTimestamp("written_at").toInstant());
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
