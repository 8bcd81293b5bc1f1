package org.focalnet.workload.mandate;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.workload.Mandates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mandates of the viewer's office, one for each month from which another holds. */
@Component
@Transactional
public class MandateStore implements Mandates {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    MandateStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Mandate> list() {
        return jdbc.sql("select * from workload.mandate where owner_id = :member order by valid_from desc limit 200")
                .param("member", Viewers.require().member().value())
                .query((row, number) -> mandate(row))
                .list();
    }

    /** The one that holds in a month. */
    @Transactional(readOnly = true)
    public Optional<Mandate> in(YearMonth month) {
        return jdbc.sql("""
                        select * from workload.mandate where owner_id = :member and valid_from <= :month
                         order by valid_from desc limit 1
                        """)
                .param("member", Viewers.require().member().value())
                .param("month", Date.valueOf(month.atDay(1)))
                .query((row, number) -> mandate(row))
                .optional();
    }

    /** The one that begins in a month. */
    @Transactional(readOnly = true)
    Optional<Mandate> from(YearMonth month) {
        return in(month).filter(mandate -> mandate.from().equals(month));
    }

    @Transactional(readOnly = true)
    Mandate find(UUID id) {
        return jdbc.sql("select * from workload.mandate where id = :id and owner_id = :member")
                .param("id", id)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> mandate(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public void declare(UUID id, NewMandate mandate) {
        write(id, mandate, from(mandate.from()).map(Mandate::version).orElse(0));
    }

    /**
     * Writes what holds from a month on.
     *
     * @param seen the version of what was said for that month before; 0 where nothing was
     * @throws Conflict when somebody else said something for that month meanwhile
     */
    void write(UUID id, NewMandate mandate, int seen) {
        int written = jdbc.sql("""
                        insert into workload.mandate as m
                            (id, owner_id, audience_id, valid_from, holder_hours, alternate_hours, staff_hours, convening, source,
                             reporting, budget, written_at)
                        values (:id, :owner, :own, :from, :holder, :alternate, :staff, :convening, :source, :reporting, :budget, :now)
                        on conflict (owner_id, valid_from) do update
                           set holder_hours = :holder, alternate_hours = :alternate, staff_hours = :staff,
                               convening = :convening, source = :source, reporting = :reporting, budget = :budget,
                               written_at = :now, version = m.version + 1
                         where m.version = :seen
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("from", Date.valueOf(mandate.from().atDay(1)))
                .param("holder", mandate.holder())
                .param("alternate", mandate.alternate())
                .param("staff", mandate.staff())
                .param("convening", mandate.convening().name())
                .param("source", mandate.source().name())
                .param("reporting", mandate.reporting())
                .param("budget", mandate.budget())
                .param("now", Timestamp.from(clock.instant()))
                .param("seen", seen)
                .update();
        Mandate kept = from(mandate.from()).orElseThrow(NotFound::new);
        if (written == 0 && !kept.says().equals(mandate)) {
            throw new Conflict("workload.mandate.overtaken");
        }
        if (written == 1) {
            audit.record("mandate.declared", "mandate", kept.id());
        }
    }

    /** Takes one back that was written by mistake: the one before it holds on. */
    void remove(UUID id) {
        find(id);
        jdbc.sql("delete from workload.mandate where id = :id").param("id", id).update();
        audit.record("mandate.removed", "mandate", id);
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                new NewMandate(
                        YearMonth.from(row.getObject("valid_from", LocalDate.class)),
                        row.getInt("holder_hours"),
                        row.getInt("alternate_hours"),
                        row.getInt("staff_hours"),
                        Convening.valueOf(row.getString("convening")),
                        Source.valueOf(row.getString("source")),
                        row.getString("reporting"),
                        row.getBoolean("budget")),
                row.getInt("version"));
    }
}
