package org.focalnet.plan.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Audience;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.plan.action.ActionRows;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editions: made for the own team, shared with readers, withdrawn. */
@Component
@Transactional
public class PlanEditionStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanEditionStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is written of a new edition. */
    public record Written(UUID plan, String title, String preface, String language, Tlp mark, AudienceChoice readers) {}

    @Transactional(readOnly = true)
    Edition find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<Edition> kept(UUID id) {
        return jdbc.sql("select * from plan.edition where id = :id")
                .param("id", id)
                .query(PlanEditionStore::read)
                .optional();
    }

    /** One of the viewer's own. */
    @Transactional(readOnly = true)
    Edition own(UUID id) {
        Edition edition = find(id);
        if (!edition.owner().equals(Viewers.require().member())) {
            throw new NotFound();
        }
        return edition;
    }

    /** Those of a plan, the newest first. */
    @Transactional(readOnly = true)
    List<Edition> of(UUID plan) {
        return jdbc.sql("select * from plan.edition where plan_id = :plan order by made_at desc, id desc limit 300")
                .param("plan", plan)
                .query(PlanEditionStore::read)
                .list();
    }

    /** Those that others share with whoever looks, the newest first. */
    @Transactional(readOnly = true)
    List<Edition> shared() {
        var viewer = Viewers.current();
        return jdbc.sql("""
                        select * from plan.edition where shared_at is not null and withdrawn_at is null
                           and (:me::uuid is null or owner_id <> :me) order by shared_at desc, id desc limit 300
                        """)
                .param("me", viewer == null ? null : viewer.member().value(), Types.OTHER)
                .query(PlanEditionStore::read)
                .list();
    }

    @Transactional(readOnly = true)
    List<Edition.Line> lines(UUID edition) {
        return jdbc.sql("select * from plan.edition_line where edition_id = :edition order by position, id")
                .param("edition", edition)
                .query(PlanEditionStore::line)
                .list();
    }

    /** Makes one, for the own team until it is shared; the same form twice is one. */
    public void make(UUID id, Written written, List<Edition.Line> lines, String author) {
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        int made = jdbc.sql("""
                        insert into plan.edition (id, owner_id, audience_id, plan_id, title, preface, language, mark, author, intended, made_at)
                        values (:id, :me, :own, :plan, :title, :preface, :language, :mark, :author, :intended, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", Viewers.require().member().value())
                .param("own", own)
                .param("plan", written.plan())
                .param("title", written.title())
                .param("preface", written.preface())
                .param("language", written.language())
                .param("mark", written.mark().name())
                .param("author", author)
                .param("intended", audiences.resolve(written.readers()).value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (made == 1) {
            for (int i = 0; i < lines.size(); i++) {
                insert(id, own, i, lines.get(i));
            }
            changed(id, "action_plan.edition_made");
        }
    }

    private void insert(UUID edition, UUID own, int position, Edition.Line line) {
        jdbc.sql("""
                        insert into plan.edition_line (id, owner_id, audience_id, edition_id, position, kind, number, title, about, lead,
                               starts_on, due_on, status)
                        values (:id, :me, :own, :edition, :position, :kind, :number, :title, :about, :lead, :starts, :due, :status)
                        """)
                .param("id", Ids.next())
                .param("me", Viewers.require().member().value())
                .param("own", own)
                .param("edition", edition)
                .param("position", position)
                .param("kind", line.objective() ? "OBJECTIVE" : "ACTION")
                .param("number", line.number())
                .param("title", line.title())
                .param("about", line.about())
                .param("lead", line.lead())
                .param("starts", ActionRows.date(line.starts()), Types.DATE)
                .param("due", ActionRows.date(line.due()), Types.DATE)
                .param("status", line.status())
                .update();
    }

    /**
     * Shares one with those for whom it was made.
     *
     * @param everyone whether whoever does it has just said that everybody may read it
     */
    public void share(UUID id, boolean everyone) {
        Edition edition = own(id);
        if (edition.out()) {
            return;
        }
        if (!edition.waits()) {
            throw new Refused("plan.edition.withdrawn");
        }
        Audience readers = audiences.find(edition.intended()).orElseThrow(NotFound::new);
        if ((readers.kind() == AudienceKind.PUBLIC) != everyone) {
            throw new Refused("plan.edition.disclose");
        }
        address(id, edition.intended(), "shared_at");
        changed(id, everyone ? "action_plan.edition_published" : "action_plan.edition_shared");
    }

    /** Takes one back: from now on the own team alone reads it. */
    public void withdraw(UUID id) {
        if (own(id).withdrawn() == null) {
            address(id, audiences.resolve(AudienceChoice.OWN), "withdrawn_at");
            changed(id, "action_plan.edition_withdrawn");
        }
    }

    private void address(UUID id, AudienceId audience, String moment) {
        jdbc.sql("update plan.edition set audience_id = :audience, %s = :now where id = :id".formatted(moment))
                .param("audience", audience.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        jdbc.sql("update plan.edition_line set audience_id = :audience where edition_id = :id")
                .param("audience", audience.value())
                .param("id", id)
                .update();
    }

    private void changed(UUID id, String act) {
        events.publishEvent(
                new SearchChanged(Edition.KIND, id, Viewers.require().member()));
        audit.record(act, Edition.KIND, id);
    }

    private static Edition.Line line(ResultSet row, int number) throws SQLException {
        return new Edition.Line(
                row.getString("kind").equals("OBJECTIVE"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("about"),
                row.getString("lead"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("status"));
    }

    private static Edition read(ResultSet row, int number) throws SQLException {
        Timestamp shared = row.getTimestamp("shared_at");
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Edition(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getObject("plan_id", UUID.class),
                row.getString("title"),
                row.getString("preface"),
                row.getString("language"),
                Tlp.valueOf(row.getString("mark")),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                new AudienceId(row.getObject("intended", UUID.class)),
                shared == null ? null : shared.toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
