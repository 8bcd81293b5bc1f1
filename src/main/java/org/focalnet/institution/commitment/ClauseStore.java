package org.focalnet.institution.commitment;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clauses of commitments, whom they bind, and who has taken them up. */
@Component
@Transactional
public class ClauseStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClauseStore(JdbcClient jdbc, Audiences audiences, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The clauses of a commitment in the order in which they were written, with whom they bind: one statement. */
    @Transactional(readOnly = true)
    List<Commitment.Clause> of(UUID commitment) {
        Map<UUID, Commitment.Clause> clauses = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.id, c.label, c.text, c.version, d.institution_id, d.taken_on, i.name,
                               array(select u.kind from institution.uptake u where u.clause_id = c.id
                                      order by u.taken_at, u.id) as kinds,
                               array(select u.object_id from institution.uptake u where u.clause_id = c.id
                                      order by u.taken_at, u.id) as things
                          from institution.clause c
                          left join institution.binding d on d.clause_id = c.id
                          left join institution.institution i on i.id = d.institution_id
                         where c.commitment_id = :commitment and c.owner_id = :owner
                         order by c.created_at, c.id, lower(i.name)
                        """).param("commitment", commitment).param("owner", owner()).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            var clause = clauses.computeIfAbsent(id, key -> clause(row, key));
            UUID institution = row.getObject("institution_id", UUID.class);
            if (institution != null) {
                clause.bound()
                        .add(new Commitment.Bound(institution, row.getString("name"), row.getDate("taken_on") != null));
            }
        });
        return List.copyOf(clauses.values());
    }

    private static Commitment.Clause clause(ResultSet row, UUID id) {
        try {
            String[] kinds = (String[]) row.getArray("kinds").getArray();
            UUID[] things = (UUID[]) row.getArray("things").getArray();
            List<Uptake> uptakes = new ArrayList<>();
            for (int i = 0; i < kinds.length; i++) {
                uptakes.add(new Uptake(kinds[i], things[i]));
            }
            return new Commitment.Clause(
                    id,
                    row.getString("label"),
                    row.getString("text"),
                    row.getInt("version"),
                    new ArrayList<>(),
                    uptakes);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What binds an institution: of what is in force first, the newest before older ones. */
    @Transactional(readOnly = true)
    public List<Binding> binding(UUID institution) {
        return jdbc.sql("""
                        select m.id as commitment_id, m.title, m.status, m.given_on, c.id as clause_id, c.label, c.text, d.taken_on
                          from institution.binding d
                          join institution.clause c on c.id = d.clause_id
                          join institution.commitment m on m.id = c.commitment_id
                         where d.institution_id = :institution and d.owner_id = :owner
                         order by m.status in ('REPLACED', 'LAPSED'), m.given_on desc, m.id, c.created_at, c.id
                        """)
                .param("institution", institution)
                .param("owner", owner())
                .query((row, number) -> binding(row))
                .list();
    }

    /** The clauses of what is not over that nobody has taken up. */
    @Transactional(readOnly = true)
    List<Binding> open() {
        return jdbc.sql("""
                        select m.id as commitment_id, m.title, m.status, m.given_on, c.id as clause_id, c.label, c.text,
                               null::date as taken_on
                          from institution.clause c join institution.commitment m on m.id = c.commitment_id
                         where c.owner_id = :owner and m.status not in ('REPLACED', 'LAPSED')
                           and not exists (select from institution.binding d where d.clause_id = c.id and d.taken_on is not null)
                           and not exists (select from institution.uptake u where u.clause_id = c.id)
                         order by m.given_on desc, m.id, c.created_at, c.id
                        """)
                .param("owner", owner())
                .query((row, number) -> binding(row))
                .list();
    }

    private static Binding binding(ResultSet row) throws SQLException {
        return new Binding(
                row.getObject("commitment_id", UUID.class),
                row.getString("title"),
                Commitment.Status.valueOf(row.getString("status")),
                row.getObject("given_on", LocalDate.class),
                row.getObject("clause_id", UUID.class),
                row.getString("label"),
                row.getString("text"),
                row.getObject("taken_on", LocalDate.class));
    }

    /** Adds a clause; the same form sent twice is one. */
    public void add(UUID commitment, UUID id, String label, String text, Set<UUID> institutions) {
        int written = jdbc.sql("""
                        insert into institution.clause (id, owner_id, audience_id, commitment_id, label, text, created_at)
                        values (:id, :owner, :own, :commitment, :label, :text, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", own())
                .param("commitment", commitment)
                .param("label", label)
                .param("text", text)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            bind(id, institutions);
            changed(commitment);
            audit.record("clause.added", "executive_commitment", commitment);
        } else if (of(commitment).stream().noneMatch(clause -> clause.id().equals(id))) {
            throw new NotFound();
        }
    }

    /**
     * Changes a clause and whom it binds; who has taken it up stays so.
     *
     * @throws Conflict where a colleague changed it since that version
     */
    void change(UUID commitment, UUID id, int version, String label, String text, Set<UUID> institutions) {
        int written = jdbc.sql("""
                        update institution.clause set label = :label, text = :text, version = version + 1
                         where id = :id and commitment_id = :commitment and owner_id = :owner and version = :version
                        """)
                .param("label", label)
                .param("text", text)
                .param("id", id)
                .param("commitment", commitment)
                .param("owner", owner())
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("institution.commitment.stale");
        }
        bind(id, institutions);
        changed(commitment);
        audit.record("clause.changed", "executive_commitment", commitment);
    }

    /** The form offers those of the map alone; what bound one that is retired stays. */
    private void bind(UUID clause, Set<UUID> institutions) {
        jdbc.sql("""
                        delete from institution.binding
                         where clause_id = :clause and owner_id = :owner and institution_id <> all (:institutions)
                           and institution_id in (select i.id from institution.institution i where i.retired_at is null)
                        """)
                .param("clause", clause)
                .param("owner", owner())
                .param("institutions", institutions.toArray(UUID[]::new))
                .update();
        for (UUID institution : institutions) {
            jdbc.sql("""
                            insert into institution.binding (id, owner_id, audience_id, clause_id, institution_id)
                            select :id, :owner, :own, :clause, i.id from institution.institution i
                             where i.id = :institution and i.owner_id = :owner
                            on conflict (clause_id, institution_id) do nothing
                            """)
                    .param("id", Ids.next())
                    .param("owner", owner())
                    .param("own", own())
                    .param("clause", clause)
                    .param("institution", institution)
                    .update();
        }
    }

    /** Says that an institution has taken a clause up, or that it has not after all. */
    public void take(UUID commitment, UUID clause, UUID institution, boolean taken) {
        int written = jdbc.sql("""
                        update institution.binding d set taken_on = case when :taken then coalesce(d.taken_on, :today) end
                         where d.clause_id = :clause and d.institution_id = :institution and d.owner_id = :owner
                           and exists (select from institution.clause c where c.id = d.clause_id and c.commitment_id = :commitment)
                        """)
                .param("taken", taken)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("clause", clause)
                .param("institution", institution)
                .param("commitment", commitment)
                .param("owner", owner())
                .update();
        if (written == 0) {
            throw new NotFound();
        }
        audit.record(taken ? "clause.taken" : "clause.given_back", "executive_commitment", commitment);
    }

    void remove(UUID commitment, UUID clause) {
        jdbc.sql("""
                        delete from institution.clause where id = :id and commitment_id = :commitment and owner_id = :owner
                        """)
                .param("id", clause)
                .param("commitment", commitment)
                .param("owner", owner())
                .update();
        changed(commitment);
        audit.record("clause.removed", "executive_commitment", commitment);
    }

    private void changed(UUID commitment) {
        events.publishEvent(new SearchChanged(
                SearchedExecutiveCommitments.KIND, commitment, Viewers.require().member()));
    }

    private UUID own() {
        return audiences.resolve(AudienceChoice.OWN).value();
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
