package org.focalnet.plan.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of reports: made beside the request that asks, each step written down so that any node shows how far it is. */
@Component
public class ReportStore {

    /** After that long nobody makes it any more: the node that did has stopped. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A file is fetched within the hour; then it goes. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(ReportStore.class);

    private final PlanReports reports;
    private final Documents documents;
    private final Audiences audiences;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportStore(
            PlanReports reports,
            Documents documents,
            Audiences audiences,
            Audit audit,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.reports = reports;
        this.documents = documents;
        this.audiences = audiences;
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How far a file is. */
    public enum Stands {
        MAKING,
        WHOLE,
        FAILED
    }

    /**
     * A file.
     *
     * @param made steps that are done
     * @param whole steps that there are
     */
    public record File(UUID id, UUID plan, DocumentFormat format, String name, int made, int whole, Stands stands) {}

    /** Begins to make one; the same form sent twice makes one. */
    void make(UUID id, UUID plan, LocalDate from, LocalDate to, DocumentFormat format, Shell shell) {
        Viewer viewer = Viewers.require();
        Report report = reports.of(plan, from, to);
        int whole = report.outline().objectives().size() + 2;
        boolean first = Boolean.TRUE.equals(transaction.execute(status -> begin(id, plan, format, whole)));
        if (first) {
            Thread.ofVirtual()
                    .name("plan-report")
                    .start(() -> Viewers.run(viewer, () -> write(id, report, format, shell)));
        }
    }

    private boolean begin(UUID id, UUID plan, DocumentFormat format, int whole) {
        Instant now = clock.instant();
        jdbc.sql("delete from plan.report where owner_id = :me and begun_at < :old")
                .param("me", Viewers.require().member().value())
                .param("old", Timestamp.from(now.minus(KEPT)))
                .update();
        int written = jdbc.sql("""
                        insert into plan.report (id, owner_id, audience_id, plan_id, format, whole, begun_at)
                        values (:id, :me, :own, :plan, :format, :whole, :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("plan", plan)
                .param("format", format.name())
                .param("whole", whole)
                .param("now", Timestamp.from(now))
                .update();
        if (written == 1) {
            audit.record("action_plan.report_made", Plan.KIND, plan);
        }
        return written == 1;
    }

    private void write(UUID id, Report report, DocumentFormat format, Shell shell) {
        try {
            Document document = report.document(shell, made -> step(id, made));
            step(id, report.outline().objectives().size() + 1);
            byte[] content = documents.file(document, format);
            transaction.executeWithoutResult(status -> jdbc.sql("""
                            update plan.report set content = :content, name = :name, made = whole where id = :id
                            """)
                    .param("content", content)
                    .param("name", documents.fileName(document, format))
                    .param("id", id)
                    .update());
        } catch (RuntimeException e) {
            LOG.warn("a report of a plan was not made: {}", e.getClass().getName()); // its words stay out of the log
            transaction.executeWithoutResult(status -> jdbc.sql("update plan.report set failed = true where id = :id")
                    .param("id", id)
                    .update());
        }
    }

    private void step(UUID id, int made) {
        transaction.executeWithoutResult(status -> jdbc.sql("update plan.report set made = :made where id = :id")
                .param("made", made)
                .param("id", id)
                .update());
    }

    @Transactional(readOnly = true)
    File find(UUID id) {
        Instant alive = clock.instant().minus(PATIENCE);
        return jdbc.sql("""
                        select id, plan_id, format, name, made, whole, failed, begun_at, content is not null as done
                          from plan.report where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new File(
                        row.getObject("id", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        DocumentFormat.valueOf(row.getString("format")),
                        row.getString("name"),
                        row.getInt("made"),
                        row.getInt("whole"),
                        stands(row, alive)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Stands stands(ResultSet row, Instant alive) throws SQLException {
        if (row.getBoolean("done")) {
            return Stands.WHOLE;
        }
        boolean over = row.getTimestamp("begun_at").toInstant().isBefore(alive);
        return row.getBoolean("failed") || over ? Stands.FAILED : Stands.MAKING;
    }

    @Transactional(readOnly = true)
    byte[] content(UUID id) {
        return jdbc.sql("select content from plan.report where id = :id and content is not null")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
