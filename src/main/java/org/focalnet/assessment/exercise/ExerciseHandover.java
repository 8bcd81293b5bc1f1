package org.focalnet.assessment.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.focalnet.audience.Viewers;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of exercises: those ahead, and what those behind showed to be done. */
@Component
@Transactional(readOnly = true)
class ExerciseHandover implements HandoverSection {

    private final JdbcClient jdbc;

    ExerciseHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 57;
    }

    @Override
    public String name() {
        return "exercise";
    }

    @Override
    public String key() {
        return "assessment.exercise.handover";
    }

    @Override
    public String lede() {
        return "assessment.exercise.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(
                new Part(shell.t("assessment.exercise.handover.ahead"), ahead(shell)),
                new Part(shell.t("assessment.exercise.handover.points"), points(shell)));
    }

    private List<Entry> ahead(Shell shell) {
        return jdbc.sql("""
                        select id, title, held_on, place, facilitator from assessment.exercise
                         where owner_id = :member and state in ('PLANNED', 'RUNNING', 'PAUSED') order by held_on, id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("title"),
                        "/assessment/exercises/" + row.getString("id"),
                        joined(
                                shell.day(row.getObject("held_on", LocalDate.class)),
                                row.getString("place"),
                                row.getString("facilitator")),
                        ""))
                .list();
    }

    private List<Entry> points(Shell shell) {
        return jdbc.sql("""
                        select e.id, e.title, p.text, p.institution, p.due_on
                          from assessment.exercise_point p join assessment.exercise e on e.id = p.exercise_id
                         where p.owner_id = :member order by p.due_on nulls last, p.id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> {
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    return new Entry(
                            row.getString("text"),
                            "/assessment/exercises/" + row.getString("id") + "#after",
                            joined(
                                    row.getString("title"),
                                    row.getString("institution"),
                                    due == null ? "" : shell.day(due)),
                            "");
                })
                .list();
    }

    private static String joined(String... words) {
        return String.join(
                " · ", Stream.of(words).filter(word -> !word.isEmpty()).toList());
    }
}
