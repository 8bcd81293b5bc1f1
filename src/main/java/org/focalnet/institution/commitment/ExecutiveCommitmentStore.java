package org.focalnet.institution.commitment;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachments;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Executive commitments of the viewer's hub. */
@Component
@Transactional
public class ExecutiveCommitmentStore {

    static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Attachments attachments;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExecutiveCommitmentStore(
            JdbcClient jdbc,
            Audiences audiences,
            Attachments attachments,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.attachments = attachments;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A commitment of the viewer's hub. */
    @Transactional(readOnly = true)
    Commitment find(UUID id) {
        return look(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    Optional<Commitment> look(UUID id) {
        return jdbc.sql("select * from institution.commitment where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner())
                .query((row, number) -> commitment(row))
                .optional();
    }

    /** A page of the list; each line carries the total. */
    @Transactional(readOnly = true)
    List<Commitment.Line> list(CommitmentFilter filter) {
        String order = switch (filter.sort()) {
            case "title" -> "lower(c.title)";
            case "open" -> "open desc, c.given_on desc";
            default -> "c.given_on desc";
        };
        return jdbc.sql("""
                        select c.id, c.kind, c.status, c.title, c.authority, c.given_on, count(*) over () as total,
                               (select count(*) from institution.clause p where p.commitment_id = c.id) as clauses,
                               (select count(*) from institution.clause p where p.commitment_id = c.id and not exists (
                                    select from institution.binding d where d.clause_id = p.id and d.taken_on is not null)
                                    and not exists (select from institution.uptake u where u.clause_id = p.id)) as open
                          from institution.commitment c
                         where c.owner_id = :owner
                           and (:query = '' or position(lower(:query) in lower(concat_ws(' ', c.title, c.authority, c.text))) > 0)
                           and (:kind = '' or c.kind = :kind) and (:status = '' or c.status = :status)
                         order by %s, c.id limit :size offset :skip
                        """.formatted(order))
                .param("owner", owner())
                .param("query", filter.query())
                .param("kind", filter.kind())
                .param("status", filter.status())
                .param("size", PAGE)
                .param("skip", (filter.page() - 1) * PAGE)
                .query((row, number) -> new Commitment.Line(
                        row.getObject("id", UUID.class),
                        Commitment.Kind.valueOf(row.getString("kind")),
                        Commitment.Status.valueOf(row.getString("status")),
                        row.getString("title"),
                        row.getString("authority"),
                        row.getObject("given_on", LocalDate.class),
                        row.getInt("clauses"),
                        row.getInt("open"),
                        row.getInt("total")))
                .list();
    }

    /** Writes a commitment down with its files; the same form sent twice is one. */
    public void add(UUID id, Commitment.Said said, Collection<UUID> files) {
        AudienceId own = audiences.resolve(AudienceChoice.OWN);
        int written = bound("""
                        insert into institution.commitment (id, owner_id, audience_id, kind, status, title, authority, given_on, text,
                                                            created_at, changed_at)
                        values (:id, :owner, :own, :kind, :status, :title, :authority, :day, :text, :now, :now)
                        on conflict (id) do nothing
                        """, id, said).param("own", own.value()).update();
        if (written == 0 && !find(id).said().equals(said)) {
            throw new Conflict("institution.commitment.stale");
        }
        attachments.take(id, own, Tlp.AMBER_STRICT, files);
        if (written == 1) {
            changed(id);
            audit.record("executive_commitment.added", "executive_commitment", id);
        }
    }

    /**
     * Changes a commitment and adds files to it.
     *
     * @throws Conflict where a colleague changed it since that version
     */
    void change(UUID id, int version, Commitment.Said said, Collection<UUID> files) {
        int written = bound("""
                        update institution.commitment
                           set kind = :kind, status = :status, title = :title, authority = :authority, given_on = :day, text = :text,
                               changed_at = :now, version = version + 1
                         where id = :id and owner_id = :owner and version = :version
                        """, id, said).param("version", version).update();
        if (written == 0) {
            throw new Conflict("institution.commitment.stale");
        }
        attachments.take(id, find(id).audience(), Tlp.AMBER_STRICT, files);
        changed(id);
        audit.record("executive_commitment.changed", "executive_commitment", id);
    }

    /** Deletes a commitment with its clauses and files. */
    void remove(UUID id) {
        find(id);
        jdbc.sql("delete from institution.commitment where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner())
                .update();
        attachments.release(id);
        changed(id);
        audit.record("executive_commitment.removed", "executive_commitment", id);
    }

    private void changed(UUID id) {
        events.publishEvent(new SearchChanged(
                SearchedExecutiveCommitments.KIND, id, Viewers.require().member()));
    }

    private JdbcClient.StatementSpec bound(String sql, UUID id, Commitment.Said said) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("owner", owner())
                .param("kind", said.kind().name())
                .param("status", said.status().name())
                .param("title", said.title())
                .param("authority", said.authority())
                .param("day", Date.valueOf(said.day()))
                .param("text", said.text())
                .param("now", Timestamp.from(clock.instant()));
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        return new Commitment(
                row.getObject("id", UUID.class),
                new AudienceId(row.getObject("audience_id", UUID.class)),
                new Commitment.Said(
                        Commitment.Kind.valueOf(row.getString("kind")),
                        Commitment.Status.valueOf(row.getString("status")),
                        row.getString("title"),
                        row.getString("authority"),
                        row.getObject("given_on", LocalDate.class),
                        row.getString("text")),
                row.getInt("version"));
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
