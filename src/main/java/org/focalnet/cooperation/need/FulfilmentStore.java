package org.focalnet.cooperation.need;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.TermsColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who met a need, as its own team wrote it down. Under the need's id, so that who is assigned to the one finds the other. */
@Component
@Transactional
class FulfilmentStore {

    private final JdbcClient jdbc;
    private final NeedStore needs;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    FulfilmentStore(JdbcClient jdbc, NeedStore needs, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.needs = needs;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Fulfilment> find(UUID need) {
        return jdbc.sql("select helped, note, met_at, version from cooperation.fulfilment where id = :id")
                .param("id", need)
                .query((row, number) -> new Fulfilment(
                        List.copyOf(TermsColumns.members(row, "helped")),
                        row.getString("note"),
                        row.getTimestamp("met_at").toInstant(),
                        row.getInt("version")))
                .optional();
    }

    /** The members to whom this need introduced its owner. */
    @Transactional(readOnly = true)
    List<MemberId> partners(UUID need) {
        return jdbc.sql("""
                        select distinct i.offer_member from cooperation.proposal p
                          join cooperation.introduction i on i.id = p.introduction_id
                         where p.own_item = :need and p.side = 'NEED'
                        """)
                .param("need", need)
                .query((row, number) -> new MemberId(row.getObject("offer_member", UUID.class)))
                .list();
    }

    /**
     * Says that a need was met, or corrects what was said.
     *
     * @throws Conflict when a colleague said it meanwhile
     */
    void meet(UUID need, Fulfilment said) {
        boolean first = needs.own(need).state() != NeedState.MET;
        if (first) {
            needs.meet(need);
        }
        int written = jdbc.sql(said.version() == 0 ? """
                                insert into cooperation.fulfilment (id, owner_id, audience_id, helped, note, met_at)
                                values (:id, :owner, :own, :helped, :note, :now)
                                on conflict (id) do nothing
                                """ : """
                                update cooperation.fulfilment
                                   set helped = :helped, note = :note, version = version + 1,
                                       met_at = case when :first then :now else met_at end
                                 where id = :id and owner_id = :owner and version = :version
                                """)
                .param("id", need)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("helped", said.helped().stream().map(MemberId::value).toArray(UUID[]::new))
                .param("note", said.note())
                .param("now", Timestamp.from(clock.instant()))
                .param("first", first)
                .param("version", said.version())
                .update();
        if (written == 0) {
            throw new Conflict("cooperation.need.stale");
        }
        if (!first) {
            audit.record("need.met_corrected", "need", need);
        }
    }
}
