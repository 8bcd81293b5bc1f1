package org.focalnet.training.load;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.PastExercises;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Table-top exercises that were held, with what was decided in them and what they changed. */
@Component
@Profile("demo")
@Order(9)
class ExercisesPart implements Part {

    private final PastExercises exercises;

    ExercisesPart(PastExercises exercises) {
        this.exercises = exercises;
    }

    @Override
    public void load(Stage stage) {
        Source.file("exercises").parts("exercises").forEach(one -> stage.by(one.text("by"), () -> hold(stage, one)));
    }

    private void hold(Stage stage, Source one) {
        UUID id = stage.id(stage.day(one.number("day")));
        Map<String, String> played = new HashMap<>();
        one.parts("played").forEach(role -> played.put(role.text("role"), role.text("of")));
        exercises.hold(
                new PastExercises.Held(
                        id,
                        one.text("scenario"),
                        one.text("language"),
                        one.text("title"),
                        one.text("place"),
                        one.text("facilitator"),
                        stage.day(one.number("day")),
                        played),
                one.parts("decisions").stream()
                        .map(note -> new PastExercises.Decided(
                                note.number("minute"), note.text("text"), note.text("who"), note.text("by")))
                        .toList(),
                one.text("worked"),
                one.text("failed"),
                one.parts("points").stream()
                        .map(point -> new PastExercises.Point(
                                stage.id(stage.day(one.number("day"))),
                                point.text("text"),
                                point.text("of"),
                                LocalDate.ofInstant(stage.day(point.number("due")), ZoneOffset.UTC)))
                        .toList());
        stage.add(one.text("key"), new Stage.Thing(id, one.text("title"), "/assessment/exercises/" + id));
    }
}
