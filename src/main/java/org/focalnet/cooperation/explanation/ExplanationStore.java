package org.focalnet.cooperation.explanation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.MatchReason;
import org.focalnet.cooperation.Terms;
import org.focalnet.cooperation.TermsColumns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what may be known of how something was matched; the matcher wrote it, nobody here writes. */
@Component
@Transactional(readOnly = true)
class ExplanationStore {

    /** More than these, the newest, nobody reads through. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExplanationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The viewer's own need or offer. */
    Own own(UUID id, boolean need) {
        return jdbc.sql("""
                        select t.*, '{}'::uuid[] as excluded from cooperation.%s t where t.id = :id and t.owner_id = :owner
                        """.formatted(need ? "need" : "offer"))
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> new Own(
                        id,
                        row.getString("title"),
                        row.getString("language"),
                        row.getString("state").equals("POSTED"),
                        TermsColumns.read(row)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Everything posted on the other side that the viewer reads, the closest first. */
    List<Explained> explained(Own own, boolean need) {
        YearMonth today = YearMonth.now(clock);
        return jdbc
                .sql("""
                        select t.*, '{}'::uuid[] as excluded, e.reason, e.more_points, e.more_places,
                               p.id as proposal, p.state as stands, p.found_at
                          from cooperation.%s t
                          left join cooperation.explanation e on e.own_item = :own and e.other_item = t.id
                          left join lateral (select p.id, p.state, p.found_at from cooperation.proposal p
                                              where p.own_item = :own and p.their_item = t.id
                                              order by p.found_at desc, p.id limit 1) p on true
                         where t.state = 'POSTED' and t.owner_id <> :owner
                         order by t.posted_at desc, t.id limit :most
                        """.formatted(need ? "offer" : "need"))
                .param("own", own.id())
                .param("owner", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> read(row, own, need, today))
                .list()
                .stream()
                .sorted(Explained.CLOSEST)
                .toList();
    }

    /** The rounds that were held, the last first. */
    List<Round> rounds() {
        return jdbc.sql("select at, verified from cooperation.rounds()")
                .query((row, number) -> new Round(row.getTimestamp("at").toInstant(), row.getBoolean("verified")))
                .list();
    }

    private static Explained read(ResultSet row, Own own, boolean need, YearMonth today) throws SQLException {
        Terms other = TermsColumns.read(row);
        Timestamp found = row.getTimestamp("found_at");
        String stands = row.getString("stands");
        return Explained.of(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getString("title"),
                row.getString("language"),
                need ? own.terms() : other,
                need ? other : own.terms(),
                need,
                stands == null ? null : Explained.Standing.valueOf(stands),
                row.getObject("proposal", UUID.class),
                found == null ? null : found.toInstant(),
                reason(row.getString("reason")),
                row.getInt("more_points"),
                row.getBoolean("more_places"),
                today);
    }

    private static @Nullable MatchReason reason(@Nullable String name) {
        return name == null ? null : MatchReason.valueOf(name);
    }
}
