package org.focalnet.assessment.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.position.PositionRows;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundRows;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of one instrument of the viewer's hub: one statement for the rounds, one for all that stands in them. */
@Component
@Transactional(readOnly = true)
public class RoundComparisonStore {

    /** So many rounds stand beside each other at most: a round a year is a dozen years. */
    static final int MOST = 12;

    private final JdbcClient jdbc;

    RoundComparisonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rounds of the instrument that a round has, itself among them; the newest first, none where it is not there. */
    List<Round> siblings(UUID round) {
        return jdbc.sql("""
                        select r.* from assessment.round r
                          join assessment.round n on n.id = :id and n.owner_id = r.owner_id and n.instrument = r.instrument
                         where r.owner_id = :owner order by r.created_at desc, r.id desc limit 100
                        """)
                .param("id", round)
                .param("owner", owner())
                .query(RoundRows::round)
                .list();
    }

    /** How the items of rounds stood, in their order; with reasons only where they are shown. */
    List<Stood> stood(Collection<UUID> rounds, boolean reasons) {
        return jdbc.sql("""
                        select i.id, i.round_id, i.code, i.answered_by, i.text, s.code as section_code, s.title, s.chosen, p.value,
                               p.trend, p.confidence, left(p.reasoning, :most) as reasoning,
                               left(p.mitigating, :most) as mitigating, left(p.dissent, :most) as dissent
                          from assessment.item i
                          join assessment.section s on s.id = i.section_id
                          left join assessment.position p on p.item_id = i.id
                         where i.owner_id = :owner and i.round_id = any(:rounds)
                         order by s.place, i.place, i.id
                        """)
                .param("owner", owner())
                .param("rounds", rounds.toArray(UUID[]::new))
                .param("most", reasons ? 8000 : 1)
                .query(RoundComparisonStore::read)
                .list();
    }

    /** What was written of sections that were taken up, the oldest round first. */
    List<RoundTimeline.Written> written(Collection<UUID> rounds) {
        return jdbc.sql("""
                        select s.round_id, s.code, s.narrative, s.resilience from assessment.section s
                          join assessment.round r on r.id = s.round_id
                         where s.owner_id = :owner and s.round_id = any(:rounds) and s.chosen
                           and (s.narrative <> '' or s.resilience <> '')
                         order by r.created_at, r.id, s.place
                        """)
                .param("owner", owner())
                .param("rounds", rounds.toArray(UUID[]::new))
                .query((row, number) -> new RoundTimeline.Written(
                        row.getObject("round_id", UUID.class),
                        row.getString("code"),
                        row.getString("narrative"),
                        row.getString("resilience")))
                .list();
    }

    private static Stood read(ResultSet row, int number) throws SQLException {
        return new Stood(
                row.getObject("id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("code"),
                row.getString("section_code"),
                RoundRows.words(row, "title"),
                row.getBoolean("chosen"),
                AnswerKind.valueOf(row.getString("answered_by")),
                RoundRows.words(row, "text"),
                PositionRows.stand(row));
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
