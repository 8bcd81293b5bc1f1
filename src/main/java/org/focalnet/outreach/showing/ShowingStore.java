package org.focalnet.outreach.showing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who agreed to be shown, and how. */
@Component
@Transactional
public class ShowingStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    ShowingStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of every member that agreed. */
    @Transactional(readOnly = true)
    public Map<MemberId, Showing> all() {
        Map<MemberId, Showing> all = new LinkedHashMap<>();
        jdbc.sql("select * from outreach.showing where audience_id = :public")
                .param("public", AudienceId.PUBLIC.value())
                .query(row -> {
                    all.put(new MemberId(row.getObject("owner_id", UUID.class)), read(row, 0));
                });
        return all;
    }

    /** Of one member; empty where it did not agree. */
    @Transactional(readOnly = true)
    public Optional<Showing> of(MemberId member) {
        return jdbc.sql("select * from outreach.showing where owner_id = :member and audience_id = :public")
                .param("member", member.value())
                .param("public", AudienceId.PUBLIC.value())
                .query(ShowingStore::read)
                .optional();
    }

    /** Shows the viewer's member to everybody. */
    public void show(Showing what) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into outreach.showing (id, owner_id, audience_id, office, mail, phone, site, shown_at)
                        values (:id, :owner, :public, :office, :mail, :phone, :site, :now)
                        on conflict (owner_id) do update
                           set audience_id = excluded.audience_id, office = excluded.office, mail = excluded.mail,
                               phone = excluded.phone, site = excluded.site, shown_at = excluded.shown_at
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("public", audiences.resolve(AudienceChoice.PUBLIC).value())
                .param("office", what.office())
                .param("mail", what.mail())
                .param("phone", what.phone())
                .param("site", what.site())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("showing.agreed", "showing", Viewers.require().member().value());
    }

    /** Takes it back: nothing of it stays. */
    public void hide() {
        jdbc.sql("delete from outreach.showing where owner_id = :owner")
                .param("owner", Viewers.require().member().value())
                .update();
        audit.record("showing.taken_back", "showing", Viewers.require().member().value());
    }

    private static Showing read(ResultSet row, int number) throws SQLException {
        return new Showing(
                row.getString("office"),
                row.getString("mail"),
                row.getString("phone"),
                row.getString("site"),
                row.getTimestamp("shown_at").toInstant());
    }
}
