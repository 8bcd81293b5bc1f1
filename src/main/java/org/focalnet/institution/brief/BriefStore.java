package org.focalnet.institution.brief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Briefs, version by version. */
@Component
@Transactional
public class BriefStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    BriefStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** The versions for an institution, the newest first. */
    @Transactional(readOnly = true)
    public List<Brief.Line> of(UUID institution) {
        return jdbc.sql("""
                        select id, number, language, author, written_at from institution.brief
                         where institution_id = :institution and owner_id = :owner order by number desc
                        """)
                .param("institution", institution)
                .param("owner", owner())
                .query((row, number) -> new Brief.Line(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getString("language"),
                        row.getString("author"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Brief> find(UUID institution, UUID id) {
        return jdbc.sql("""
                        select * from institution.brief
                         where id = :id and institution_id = :institution and owner_id = :owner
                        """)
                .param("id", id)
                .param("institution", institution)
                .param("owner", owner())
                .query((row, number) -> brief(row))
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Brief> newest(UUID institution) {
        return jdbc.sql("""
                        select * from institution.brief
                         where institution_id = :institution and owner_id = :owner order by number desc limit 1
                        """)
                .param("institution", institution)
                .param("owner", owner())
                .query((row, number) -> brief(row))
                .optional();
    }

    /** The institutions of the map that take part: in meetings at least, by the newest that was said of each. */
    @Transactional(readOnly = true)
    List<String> takingPart(UUID but) {
        return jdbc.sql("""
                        select i.name from institution.institution i
                          join lateral (select t.stage from institution.stance t where t.institution_id = i.id
                                         order by t.on_day desc, t.written_at desc limit 1) s on true
                         where i.owner_id = :owner and i.retired_at is null and i.id <> :but
                           and s.stage in ('LIAISON_NAMED', 'ATTENDS', 'ACCEPTS_ACTION', 'OWNS_OBJECTIVE')
                         order by lower(i.name) limit 12
                        """)
                .param("owner", owner())
                .param("but", but)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The same, now. */
    void keep(
            UUID institution,
            UUID id,
            int based,
            String language,
            Brief.Text text,
            @Nullable Tlp marking,
            String author) {
        keep(institution, id, based, language, text, marking, author, clock.instant());
    }

    /**
     * Keeps a version after the one on which it is based; the same form sent twice is one.
     *
     * @param based number of the version that the writer saw last; 0 for none
     * @throws Conflict where a colleague kept another meanwhile
     */
    public void keep(
            UUID institution,
            UUID id,
            int based,
            String language,
            Brief.Text text,
            @Nullable Tlp marking,
            String author,
            Instant at) {
        int written = jdbc.sql("""
                        insert into institution.brief (id, owner_id, audience_id, institution_id, number, language, why, already, ask,
                                                       offer, others, binding, marking, author, written_at)
                        select :id, :owner, :own, :institution, :based + 1, :language, :why, :already, :ask, :offer, :others,
                               :binding, :marking, :author, :now
                         where (select coalesce(max(b.number), 0) from institution.brief b
                                 where b.institution_id = :institution) = :based
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("institution", institution)
                .param("based", based)
                .param("language", language)
                .param("why", text.why())
                .param("already", text.already())
                .param("ask", text.ask())
                .param("offer", text.offer())
                .param("others", text.others())
                .param("binding", text.binding())
                .param("marking", marking == null ? "" : marking.name())
                .param("author", author)
                .param("now", Timestamp.from(at))
                .update();
        if (written == 1) {
            audit.record("brief.kept", "institution", institution);
        } else if (find(institution, id)
                .filter(kept -> kept.text().equals(text) && kept.marking() == marking)
                .isEmpty()) {
            throw new Conflict("institution.brief.stale");
        }
    }

    private static Brief brief(ResultSet row) throws SQLException {
        return new Brief(
                row.getObject("id", UUID.class),
                row.getObject("institution_id", UUID.class),
                row.getInt("number"),
                row.getString("language"),
                new Brief.Text(
                        row.getString("why"),
                        row.getString("already"),
                        row.getString("ask"),
                        row.getString("offer"),
                        row.getString("others"),
                        row.getString("binding")),
                row.getString("marking").isEmpty() ? null : Tlp.valueOf(row.getString("marking")),
                row.getString("author"),
                row.getTimestamp("written_at").toInstant());
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
