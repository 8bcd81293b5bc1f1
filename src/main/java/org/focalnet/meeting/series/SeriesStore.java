package org.focalnet.meeting.series;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.NewSeries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The series of the viewer's own hub. */
@Component
@Transactional
public class SeriesStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    SeriesStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Series find(UUID id) {
        return jdbc.sql("select " + Series.COLUMNS + " where s.id = :id")
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .query(Series::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Series> all() {
        return jdbc.sql("select " + Series.COLUMNS + " order by lower(s.title), s.id limit 100")
                .param("now", Timestamp.from(clock.instant()))
                .query(Series::read)
                .list();
    }

    /** Titles by their ids, for a field of a form. */
    @Transactional(readOnly = true)
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        jdbc.sql("select id, title from meeting.series order by lower(title), id limit 100")
                .query(row -> {
                    titles.put(row.getString("id"), row.getString("title"));
                });
        return titles;
    }

    /** Begins a series; the same form sent twice is one. */
    public void create(UUID id, NewSeries series) {
        int written = bound("""
                        insert into meeting.series (id, owner_id, audience_id, title, kind, rhythm, chair, legal_basis, quorum, zone,
                                                    created_at)
                        values (:id, :owner, :own, :title, :kind, :rhythm, :chair, :basis, :quorum, :zone, :now)
                        on conflict (id) do nothing
                        """, series)
                .param("id", id)
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            audit.record("series.created", "series", id);
        }
    }

    /**
     * Changes a series; its meetings stay as they are.
     *
     * @throws Conflict where a colleague did since the form was opened
     */
    void change(UUID id, int version, NewSeries series) {
        int written =
                bound("""
                        update meeting.series set title = :title, kind = :kind, rhythm = :rhythm, chair = :chair,
                               legal_basis = :basis, quorum = :quorum, zone = :zone, version = version + 1
                         where id = :id and owner_id = :owner and version = :version
                        """, series).param("id", id).param("version", version).update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        audit.record("series.changed", "series", id);
    }

    private JdbcClient.StatementSpec bound(String sql, NewSeries series) {
        return jdbc.sql(sql)
                .param("owner", Viewers.require().member().value())
                .param("title", series.title())
                .param("kind", series.kind().name())
                .param("rhythm", series.rhythm().name())
                .param("chair", series.chair())
                .param("basis", series.legalBasis())
                .param("quorum", series.quorum())
                .param("zone", series.zone().getId());
    }
}
