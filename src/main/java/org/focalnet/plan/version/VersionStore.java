package org.focalnet.plan.version;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.plan.action.ActionRows;
import org.focalnet.plan.plan.Outline;
import org.focalnet.plan.plan.Outlines;
import org.focalnet.plan.plan.PlanStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Versions that were adopted: copies of the plan, never changed. */
@Component
@Transactional
public class VersionStore {

    private final JdbcClient jdbc;
    private final Outlines outlines;
    private final PlanStore plans;
    private final Attachments attachments;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    VersionStore(
            JdbcClient jdbc,
            Outlines outlines,
            PlanStore plans,
            Attachments attachments,
            Audiences audiences,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.outlines = outlines;
        this.plans = plans;
        this.attachments = attachments;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** By what it was adopted, by whom and when. */
    public record Adoption(String instrument, String by, LocalDate on, String author) {}

    @Transactional(readOnly = true)
    Version find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<Version> kept(UUID id) {
        return jdbc.sql("select * from plan.version where id = :id")
                .param("id", id)
                .query(VersionStore::read)
                .optional();
    }

    /** Those of a plan, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> of(UUID plan) {
        return jdbc.sql("select * from plan.version where plan_id = :plan order by number desc")
                .param("plan", plan)
                .query(VersionStore::read)
                .list();
    }

    @Transactional(readOnly = true)
    List<Version.Line> lines(UUID version) {
        return jdbc.sql("select * from plan.version_line where version_id = :version order by position, id")
                .param("version", version)
                .query(VersionStore::line)
                .list();
    }

    /** Keeps the plan as it stands as a version that was adopted; the same form twice is one. */
    public void adopt(UUID id, UUID plan, Adoption adoption, Collection<Upload> files) {
        if (kept(id).isPresent()) {
            return;
        }
        boolean gone = jdbc.sql("select id from plan.plan where id = :plan for update")
                .param("plan", plan)
                .query(UUID.class)
                .list()
                .isEmpty();
        if (gone) {
            throw new NotFound();
        }
        Outline outline = outlines.of(plan);
        if (outline.actions().isEmpty()) {
            throw new Refused("plan.version.empty");
        }
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        jdbc.sql("""
                        insert into plan.version (id, owner_id, audience_id, plan_id, number, instrument, adopted_by, adopted_on, author, made_at)
                        select :id, :me, :own, :plan, 1 + coalesce(max(v.number), 0), :instrument, :by, :on, :author, :now
                          from plan.version v where v.plan_id = :plan
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("own", own.value())
                .param("plan", plan)
                .param("instrument", adoption.instrument())
                .param("by", adoption.by())
                .param("on", Date.valueOf(adoption.on()))
                .param("author", adoption.author())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        int position = 0;
        for (Version.Line line : Version.lines(outline)) {
            insert(id, own, position++, line);
        }
        attachments.take(id, own, files.stream().map(Upload::id).toList());
        plans.adopted(plan);
        audit.record("action_plan.version_adopted", Version.KIND, id);
    }

    private void insert(UUID version, AudienceId own, int position, Version.Line line) {
        jdbc.sql("""
                        insert into plan.version_line (id, owner_id, audience_id, version_id, thing_id, position, kind, number, title,
                               about, lead, partners, starts_on, due_on, cost, resourced)
                        values (:id, :me, :own, :version, :thing, :position, :kind, :number, :title, :about, :lead, :partners,
                                :starts, :due, :cost, :resourced)
                        """)
                .param("id", Ids.next())
                .param("me", Viewers.require().member().value())
                .param("own", own.value())
                .param("version", version)
                .param("thing", line.thing())
                .param("position", position)
                .param("kind", line.objective() ? "OBJECTIVE" : "ACTION")
                .param("number", line.number())
                .param("title", line.title())
                .param("about", line.about())
                .param("lead", line.lead())
                .param("partners", line.partners())
                .param("starts", ActionRows.date(line.starts()), Types.DATE)
                .param("due", ActionRows.date(line.due()), Types.DATE)
                .param("cost", line.cost())
                .param("resourced", line.resourced())
                .update();
    }

    private static Version.Line line(ResultSet row, int number) throws SQLException {
        return new Version.Line(
                row.getObject("thing_id", UUID.class),
                row.getString("kind").equals("OBJECTIVE"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("about"),
                row.getString("lead"),
                row.getString("partners"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("cost"),
                row.getString("resourced"));
    }

    private static Version read(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getInt("number"),
                row.getString("instrument"),
                row.getString("adopted_by"),
                row.getObject("adopted_on", LocalDate.class),
                row.getString("author"),
                row.getTimestamp("made_at").toInstant());
    }
}
