package org.focalnet.assessment.scenario;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hub's own scenarios. */
@Component
@Transactional
class ScenarioStore {

    private static final int MOST = 100;
    private static final String STALE = "assessment.scenario.stale";

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    ScenarioStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<OwnScenario> all() {
        return jdbc.sql("""
                        select * from assessment.scenario where owner_id = :owner order by lower(title), id limit 100
                        """)
                .param("owner", Viewers.require().member().value())
                .query(ScenarioStore::read)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<OwnScenario> kept(UUID id) {
        return jdbc.sql("select * from assessment.scenario where id = :id")
                .param("id", id)
                .query(ScenarioStore::read)
                .optional();
    }

    @Transactional(readOnly = true)
    OwnScenario find(UUID id) {
        return kept(id).orElseThrow(NotFound::new);
    }

    /** Keeps a new one; the same form sent twice is one. */
    void add(UUID id, String title, String source, String author) {
        if (all().size() >= MOST) {
            throw new Refused("assessment.scenario.most", "source", MOST);
        }
        int written = jdbc.sql("""
                        insert into assessment.scenario (id, owner_id, audience_id, title, source, author, changed_at)
                        values (:id, :owner, :own, :title, :source, :author, :now) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("title", title)
                .param("source", source)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            audit.record("scenario.written", "scenario", id);
        } else if (!find(id).source().equals(source)) {
            throw new Conflict(STALE);
        }
    }

    void change(UUID id, int version, String title, String source, String author) {
        int written = jdbc.sql("""
                        update assessment.scenario
                           set title = :title, source = :source, author = :author, changed_at = :now, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("title", title)
                .param("source", source)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0 && !find(id).source().equals(source)) {
            throw new Conflict(STALE);
        }
        audit.record("scenario.written", "scenario", id);
    }

    /** Exercises keep their own copy. */
    void remove(UUID id) {
        find(id);
        jdbc.sql("delete from assessment.scenario where id = :id")
                .param("id", id)
                .update();
        audit.record("scenario.removed", "scenario", id);
    }

    private static OwnScenario read(ResultSet row, int number) throws SQLException {
        return new OwnScenario(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("title"),
                row.getString("source"),
                row.getString("author"),
                row.getTimestamp("changed_at").toInstant());
    }
}
