package org.focalnet.institution.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.ClauseTaker;
import org.focalnet.institution.Clauses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of other modules takes clauses up. */
@Component
@Transactional
class UptakeStore implements Clauses {

    private static final String CLAUSE = """
            select c.id, c.commitment_id, m.title, m.given_on, c.label, c.text,
                   exists (select from institution.binding b where b.clause_id = c.id and b.institution_id = :institution) as binds,
                   exists (select from institution.uptake u
                            where u.clause_id = c.id and u.kind = :kind and u.object_id = :thing) as taken
              from institution.clause c join institution.commitment m on m.id = c.commitment_id
             where c.owner_id = :owner
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final List<ClauseTaker> takers;
    private final Clock clock;

    UptakeStore(JdbcClient jdbc, Audiences audiences, Audit audit, List<ClauseTaker> takers, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.takers = takers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Clause> choices(@Nullable UUID institution, String kind, UUID thing) {
        return list(institution, kind, thing, """
                select * from (%s and m.status not in ('REPLACED', 'LAPSED') or c.owner_id = :owner and exists (
                    select from institution.uptake x where x.clause_id = c.id and x.kind = :kind and x.object_id = :thing)) f
                 order by f.binds desc, f.given_on desc, f.commitment_id, f.label, f.id limit 500
                """);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Clause> takenUp(String kind, UUID thing) {
        return list(null, kind, thing, "select * from (%s) f where f.taken order by f.given_on desc, f.label, f.id");
    }

    private List<Clause> list(@Nullable UUID institution, String kind, UUID thing, String sql) {
        return jdbc.sql(sql.formatted(CLAUSE))
                .param("owner", Viewers.require().member().value())
                .param("institution", institution, Types.OTHER)
                .param("kind", kind)
                .param("thing", thing)
                .query((row, number) -> clause(row))
                .list();
    }

    private static Clause clause(ResultSet row) throws SQLException {
        return new Clause(
                row.getObject("id", UUID.class),
                row.getObject("commitment_id", UUID.class),
                row.getString("title"),
                row.getObject("given_on", LocalDate.class),
                row.getString("label"),
                row.getString("text"),
                row.getBoolean("binds"),
                row.getBoolean("taken"));
    }

    @Override
    public void takeUp(String kind, UUID thing, Set<UUID> clauses) {
        int gone = jdbc.sql("""
                        delete from institution.uptake
                         where kind = :kind and object_id = :thing and owner_id = :owner and clause_id <> all (:clauses)
                        """)
                .param("kind", kind)
                .param("thing", thing)
                .param("owner", Viewers.require().member().value())
                .param("clauses", clauses.toArray(UUID[]::new))
                .update();
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        int come = 0;
        for (UUID clause : clauses) {
            come += jdbc.sql("""
                            insert into institution.uptake (id, owner_id, audience_id, clause_id, kind, object_id, taken_at)
                            select :id, :owner, :own, c.id, :kind, :thing, :now from institution.clause c
                             where c.id = :clause and c.owner_id = :owner
                            on conflict (clause_id, kind, object_id) do nothing
                            """)
                    .param("id", Ids.next())
                    .param("owner", Viewers.require().member().value())
                    .param("own", own)
                    .param("clause", clause)
                    .param("kind", kind)
                    .param("thing", thing)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        if (gone + come > 0) {
            audit.record("clause.linked", kind, thing);
        }
    }

    /** What takes these clauses up, by the clause; one statement. */
    @Transactional(readOnly = true)
    Map<UUID, List<Uptake>> of(Collection<UUID> clauses) {
        Map<UUID, List<Uptake>> found = new HashMap<>();
        jdbc.sql("""
                        select clause_id, kind, object_id from institution.uptake
                         where clause_id = any (:clauses) order by taken_at, id
                        """).param("clauses", clauses.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject("clause_id", UUID.class), key -> new ArrayList<>())
                    .add(new Uptake(row.getString("kind"), row.getObject("object_id", UUID.class)));
        });
        return found;
    }

    /** The things by their ids, as far as the viewer reads them: one statement for each kind that there is. */
    @Transactional(readOnly = true)
    Map<UUID, ClauseTaker.Subject> subjects(Collection<Uptake> uptakes) {
        Map<UUID, ClauseTaker.Subject> found = new HashMap<>();
        for (ClauseTaker taker : takers) {
            List<UUID> things = uptakes.stream()
                    .filter(one -> one.kind().equals(taker.kind()))
                    .map(Uptake::thing)
                    .distinct()
                    .toList();
            if (!things.isEmpty()) {
                found.putAll(taker.subjects(things));
            }
        }
        return found;
    }
}
