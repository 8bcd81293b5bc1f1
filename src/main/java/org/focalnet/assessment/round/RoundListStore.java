package org.focalnet.assessment.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of the viewer's hub as a list: one statement. */
@Component
@Transactional(readOnly = true)
public class RoundListStore {

    private final JdbcClient jdbc;

    RoundListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line of the list.
     *
     * @param items how many items its chosen sections have
     * @param examined how many of them have a position: progress, and nothing else
     * @param waiting how many of them somebody answered and the hub has not decided; none where it is closed
     * @param follower title of the round of the same instrument that followed; empty where none has begun
     * @param total how many lines the list has
     */
    public record Line(Round round, int items, int examined, int waiting, String follower, int total) {}

    /** Those that are open first, then the newest first. */
    List<Line> list(RoundFilter filter) {
        return jdbc.sql("""
                        with page as (
                            select r.*, count(*) over () as total from assessment.round r
                             where r.owner_id = :owner and (:kind = '' or r.kind = :kind) and (:state = '' or r.state = :state)
                               and (:query = '' or position(lower(:query) in lower(r.title)) > 0)
                             order by r.state = 'CLOSED', r.created_at desc, r.id limit :size offset :skip)
                        select p.*,
                               (select count(*) from assessment.item i join assessment.section s on s.id = i.section_id
                                 where i.round_id = p.id and s.chosen) as items,
                               (select count(*) from assessment.item i join assessment.section s on s.id = i.section_id
                                  join assessment.position d on d.item_id = i.id
                                 where i.round_id = p.id and s.chosen
                                   and (coalesce(d.value, 'NOT_EXAMINED') <> 'NOT_EXAMINED'
                                        or i.answered_by = 'TEXT' and d.reasoning <> '')) as examined,
                               (select count(*) from assessment.item i join assessment.section s on s.id = i.section_id
                                 where i.round_id = p.id and s.chosen and p.state = 'OPEN'
                                   and exists (select from assessment.answer a where a.item_id = i.id)
                                   and not exists (select from assessment.position d where d.item_id = i.id)) as waiting,
                               coalesce((select n.title from assessment.round n
                                 where n.owner_id = p.owner_id and n.instrument = p.instrument and n.created_at > p.created_at
                                 order by n.created_at, n.id limit 1), '') as follower
                          from page p order by p.state = 'CLOSED', p.created_at desc, p.id
                        """)
                .param("owner", Viewers.require().member().value())
                .param("kind", filter.kind())
                .param("state", filter.state())
                .param("query", filter.query())
                .param("size", RoundFilter.SIZE)
                .param("skip", (filter.page() - 1) * RoundFilter.SIZE)
                .query(RoundListStore::line)
                .list();
    }

    /** The round of the same instrument that followed; empty where none has begun. */
    Optional<Round> follower(UUID round) {
        return jdbc.sql("""
                        select n.* from assessment.round r
                          join assessment.round n on n.owner_id = r.owner_id and n.instrument = r.instrument
                           and n.created_at > r.created_at
                         where r.id = :id and r.owner_id = :owner order by n.created_at, n.id limit 1
                        """)
                .param("id", round)
                .param("owner", Viewers.require().member().value())
                .query(RoundRows::round)
                .optional();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                RoundRows.round(row, number),
                row.getInt("items"),
                row.getInt("examined"),
                row.getInt("waiting"),
                row.getString("follower"),
                row.getInt("total"));
    }
}
