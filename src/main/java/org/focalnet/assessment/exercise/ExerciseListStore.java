package org.focalnet.assessment.exercise;

import java.sql.Types;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of exercises, a page in one statement. */
@Component
@Transactional(readOnly = true)
class ExerciseListStore {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;

    ExerciseListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ExerciseListPage page(ExerciseFilter asked) {
        ExerciseFilter filter = asked;
        List<Exercise.Line> found = lines(filter, ExerciseFilter.SIZE, (filter.page() - 1) * ExerciseFilter.SIZE);
        if (found.isEmpty() && filter.page() > 1) {
            filter = filter.first();
            found = lines(filter, ExerciseFilter.SIZE, 0);
        }
        return new ExerciseListPage(filter, found, Viewers.require().role().writes());
    }

    List<Exercise.Line> all(ExerciseFilter filter) {
        return lines(filter, MOST, 0);
    }

    private List<Exercise.Line> lines(ExerciseFilter filter, int size, int skip) {
        String order = switch (filter.sort()) {
            case "title" -> "lower(title), id";
            case "state" ->
                "array_position(array['RUNNING', 'PAUSED', 'PLANNED', 'ENDED', 'CANCELLED'], state), held_on, id";
            default -> "held_on desc, id desc";
        };
        return jdbc.sql("""
                        select l.*, (select count(*) from assessment.exercise_decision d where d.exercise_id = l.id) as decisions,
                               (select count(*) from assessment.exercise_point p where p.exercise_id = l.id) as points
                          from (select e.*, count(*) over () as total from assessment.exercise e
                                 where (:query = '' or position(lower(:query) in lower(title || ' ' || place || ' ' || facilitator)) > 0)
                                   and (:state::text is null or state = :state)
                                 order by %s limit :size offset :skip) l
                         order by %s
                        """.formatted(order, order))
                .param("query", filter.query())
                .param("state", filter.state() == null ? null : filter.state().name(), Types.VARCHAR)
                .param("size", size)
                .param("skip", skip)
                .query((row, number) -> new Exercise.Line(
                        ExerciseRows.exercise(row, number),
                        row.getInt("decisions"),
                        row.getInt("points"),
                        row.getInt("total")))
                .list();
    }
}
