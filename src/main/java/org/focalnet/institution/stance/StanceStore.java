package org.focalnet.institution.stance;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.Reason;
import org.focalnet.institution.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where institutions stood, day by day. */
@Component
@Transactional
public class StanceStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    StanceStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that was said of an institution, the newest day first. */
    @Transactional(readOnly = true)
    public List<Stance> of(UUID institution) {
        return jdbc.sql("""
                        select * from institution.stance where institution_id = :institution and owner_id = :owner
                         order by on_day desc, written_at desc
                        """)
                .param("institution", institution)
                .param("owner", owner())
                .query((row, number) -> stance(row))
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Stance> find(UUID institution, UUID id) {
        return jdbc.sql("""
                        select * from institution.stance
                         where id = :id and institution_id = :institution and owner_id = :owner
                        """)
                .param("id", id)
                .param("institution", institution)
                .param("owner", owner())
                .query((row, number) -> stance(row))
                .optional();
    }

    /** Adds an entry; the same form sent twice is one. */
    public void add(UUID institution, UUID id, Stance.Said said, String author) {
        int written = bound("""
                        insert into institution.stance (id, owner_id, audience_id, institution_id, attitude, stage, reason,
                                                        reason_note, evidence, on_day, author, written_at)
                        values (:id, :owner, :own, :institution, :attitude, :stage, :reason, :note, :evidence, :day, :author, :now)
                        on conflict (id) do nothing
                        """, institution, id, said)
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            audit.record("stance.added", "institution", institution);
        } else if (!find(institution, id).orElseThrow(NotFound::new).said().equals(said)) {
            throw new Conflict("institution.stance.stale");
        }
    }

    /** Corrects an entry. */
    void correct(UUID institution, UUID id, int version, Stance.Said said) {
        int written =
                bound("""
                        update institution.stance
                           set attitude = :attitude, stage = :stage, reason = :reason, reason_note = :note, evidence = :evidence,
                               on_day = :day, version = version + 1
                         where id = :id and institution_id = :institution and owner_id = :owner and version = :version
                        """, institution, id, said).param("version", version).update();
        if (written == 0) {
            throw new Conflict("institution.stance.stale");
        }
        audit.record("stance.corrected", "institution", institution);
    }

    /** Takes a wrong entry away; one that is gone already is gone. */
    void remove(UUID institution, UUID id) {
        int removed = jdbc.sql("""
                        delete from institution.stance where id = :id and institution_id = :institution and owner_id = :owner
                        """)
                .param("id", id)
                .param("institution", institution)
                .param("owner", owner())
                .update();
        if (removed == 1) {
            audit.record("stance.removed", "institution", institution);
        }
    }

    private JdbcClient.StatementSpec bound(String sql, UUID institution, UUID id, Stance.Said said) {
        Reason reason = said.reason();
        return jdbc.sql(sql)
                .param("id", id)
                .param("owner", owner())
                .param("institution", institution)
                .param("attitude", said.attitude().name())
                .param("stage", said.stage().name())
                .param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
                .param("note", said.note())
                .param("evidence", said.evidence())
                .param("day", Date.valueOf(said.day()));
    }

    private static Stance stance(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new Stance(
                row.getObject("id", UUID.class),
                row.getObject("institution_id", UUID.class),
                new Stance.Said(
                        Attitude.valueOf(row.getString("attitude")),
                        Stage.valueOf(row.getString("stage")),
                        reason == null ? null : Reason.valueOf(reason),
                        row.getString("reason_note"),
                        row.getString("evidence"),
                        row.getObject("on_day", LocalDate.class)),
                row.getString("author"),
                row.getInt("version"));
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
