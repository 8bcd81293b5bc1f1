package org.focalnet.assessment.position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Positions of the viewer's hub. Two who save the same one overwrite nothing of each other. */
@Component
@Transactional
public class PositionStore {

    private final JdbcClient jdbc;
    private final RoundStore rounds;
    private final Audit audit;
    private final Clock clock;

    PositionStore(JdbcClient jdbc, RoundStore rounds, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** All positions of a round by their item; one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, Position> of(UUID round) {
        return query("p.round_id = :id", round);
    }

    /** Those of the items of a section; one statement. */
    @Transactional(readOnly = true)
    public Map<UUID, Position> ofSection(UUID section) {
        return query("p.item_id in (select i.id from assessment.item i where i.section_id = :id)", section);
    }

    @Transactional(readOnly = true)
    public Position ofItem(UUID item) {
        return query("p.item_id = :id", item).getOrDefault(item, Position.none(item));
    }

    private Map<UUID, Position> query(String which, UUID id) {
        Map<UUID, Position> found = new LinkedHashMap<>();
        jdbc.sql("select p.* from assessment.position p where p.owner_id = :owner and " + which)
                .param("owner", owner())
                .param("id", id)
                .query(row -> {
                    Position one = read(row);
                    found.put(one.item(), one);
                });
        return found;
    }

    /**
     * Decides; the same once more changes nothing.
     *
     * @param version of the position that the form was opened with; 0 where there was none
     * @throws Conflict where a colleague decided meanwhile
     */
    public void decide(RoundItem item, int version, Position.Stand stand, String author) {
        rounds.writing(item.round());
        if (ofItem(item.id()).stand().equals(stand)) {
            return;
        }
        int written = version == 0
                ? bind(jdbc.sql("""
                        insert into assessment.position (id, owner_id, audience_id, round_id, item_id, value, trend, confidence,
                                                         reasoning, mitigating, dissent, author, decided_at)
                        select :id, i.owner_id, i.audience_id, i.round_id, i.id, :value, :trend, :confidence, :reasoning,
                               :mitigating, :dissent, :author, :now
                          from assessment.item i where i.id = :item and i.owner_id = :owner
                        on conflict (item_id) do nothing
                        """), item, stand, author)
                        .param("id", Ids.next())
                        .update()
                : bind(jdbc.sql("""
                        update assessment.position
                           set value = :value, trend = :trend, confidence = :confidence, reasoning = :reasoning,
                               mitigating = :mitigating, dissent = :dissent, author = :author, decided_at = :now,
                               version = version + 1
                         where item_id = :item and owner_id = :owner and version = :version
                        """), item, stand, author)
                        .param("version", version)
                        .update();
        if (written == 0) {
            throw new Conflict("assessment.position.stale");
        }
        audit.record("round.decided", "item", item.id());
    }

    private JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, RoundItem item, Position.Stand stand, String author) {
        return sql.param("item", item.id())
                .param("owner", owner())
                .param("value", stand.value(), Types.VARCHAR)
                .param("trend", name(stand.trend()), Types.VARCHAR)
                .param("confidence", name(stand.confidence()), Types.VARCHAR)
                .param("reasoning", stand.reasoning())
                .param("mitigating", stand.mitigating())
                .param("dissent", stand.dissent())
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()));
    }

    private static Position read(ResultSet row) throws SQLException {
        return new Position(
                row.getObject("item_id", UUID.class),
                PositionRows.stand(row),
                row.getString("author"),
                row.getInt("version"),
                row.getTimestamp("decided_at").toInstant());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
