package org.focalnet.cooperation.need;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.cooperation.NeedState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By whose authority a need may be posted. Under the need's id, so that who is assigned to the one finds the other. */
@Component
@Transactional
class ClearanceStore {

    private final JdbcClient jdbc;
    private final NeedStore needs;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    ClearanceStore(JdbcClient jdbc, NeedStore needs, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.needs = needs;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Clearance> find(UUID need) {
        return jdbc.sql("select authority, cleared_at from cooperation.clearance where id = :id")
                .param("id", need)
                .query((row, number) -> new Clearance(
                        row.getString("authority"),
                        row.getTimestamp("cleared_at").toInstant()))
                .optional();
    }

    /** Says that the own government cleared a draft that is complete. */
    void clear(UUID need, String authority) {
        Need draft = needs.own(need);
        if (!draft.clearable()) {
            throw new Refused("cooperation.clearance.refused");
        }
        draft.checkPosting(LocalDate.now(clock));
        needs.turn(need, NeedState.CLEARED);
        jdbc.sql("""
                        insert into cooperation.clearance (id, owner_id, audience_id, authority, cleared_at)
                        values (:id, :owner, :own, :authority, :now)
                        on conflict (id) do update set authority = excluded.authority, cleared_at = excluded.cleared_at
                        """)
                .param("id", need)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("authority", authority)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("need.cleared", "need", need);
    }
}
