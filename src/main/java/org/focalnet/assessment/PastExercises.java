package org.focalnet.assessment;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.exercise.AfterActionStore;
import org.focalnet.assessment.exercise.Exercise;
import org.focalnet.assessment.exercise.ExerciseDecision;
import org.focalnet.assessment.exercise.ExerciseDecisionStore;
import org.focalnet.assessment.exercise.ExercisePoint;
import org.focalnet.assessment.exercise.ExerciseStore;
import org.focalnet.assessment.scenario.Scenarios;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.institution.Institutions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Exercises that were held before, brought in through the same acts as any other, as the viewer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastExercises {

    private final JdbcClient jdbc;
    private final Scenarios scenarios;
    private final ExerciseStore exercises;
    private final ExerciseDecisionStore decisions;
    private final AfterActionStore notes;
    private final Institutions institutions;

    PastExercises(
            JdbcClient jdbc,
            Scenarios scenarios,
            ExerciseStore exercises,
            ExerciseDecisionStore decisions,
            AfterActionStore notes,
            Institutions institutions) {
        this.jdbc = jdbc;
        this.scenarios = scenarios;
        this.exercises = exercises;
        this.decisions = decisions;
        this.notes = notes;
        this.institutions = institutions;
    }

    /**
     * What was played.
     *
     * @param scenario code of a shipped one
     * @param played which institution, as the map calls it, played which role, by the code of the role
     */
    public record Held(
            UUID id,
            String scenario,
            String language,
            String title,
            String place,
            String facilitator,
            Instant began,
            Map<String, String> played) {}

    /** A decision that was noted in its minute. */
    public record Decided(int minute, String text, String who, String author) {}

    /** What was found to be done. */
    public record Point(
            UUID id,
            String text,
            String institution,
            @Nullable LocalDate due) {}

    /** Holds it from its beginning to its end, with its note. */
    public void hold(Held held, List<Decided> decided, String worked, String failed, List<Point> points) {
        var scenario = scenarios.find(held.scenario()).orElseThrow(NotFound::new);
        LocalDate day = LocalDate.ofInstant(held.began(), ZoneOffset.UTC);
        var plan = new Exercise.Plan(held.title(), day, held.place(), held.facilitator(), true);
        exercises.plan(
                held.id(), new ExerciseStore.Chosen(held.scenario(), scenario, Locale.of(held.language())), plan);
        List<Institutions.Named> known = institutions.list();
        List<Exercise.Part> parts = exercises.whole(held.id()).parts().stream()
                .map(part -> {
                    String by = held.played().getOrDefault(part.code(), "");
                    return part.played(id(known, by), by, "");
                })
                .toList();
        exercises.change(held.id(), 1, plan, parts);
        jdbc.sql("""
                        update assessment.exercise set state = 'ENDED', started_at = :began, ended_at = :ended, made_at = :began where id = :id
                        """)
                .param("began", Timestamp.from(held.began()))
                .param("ended", Timestamp.from(held.began().plusSeconds(scenario.minutes() * 60L)))
                .param("id", held.id())
                .update();
        decided.forEach(one -> decisions.add(
                held.id(),
                new ExerciseDecision(
                        Ids.next(),
                        null,
                        0,
                        one.text(),
                        one.who(),
                        one.minute(),
                        one.author(),
                        held.began().plusSeconds(one.minute() * 60L))));
        notes.write(held.id(), new Exercise.Note(0, worked, failed));
        points.forEach(one -> notes.add(
                held.id(),
                new ExercisePoint(
                        one.id(), 0, one.text(), id(known, one.institution()), one.institution(), one.due())));
    }

    private static @Nullable UUID id(List<Institutions.Named> known, String name) {
        return known.stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(Institutions.Named::id)
                .findFirst()
                .orElse(null);
    }
}
