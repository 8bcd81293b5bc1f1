package org.focalnet.assessment.exercise;

import java.time.Instant;
import java.util.List;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** What is projected in the room. */
public record ScreenPage(Exercise.Whole whole, Instant now) implements View {

    public Exercise exercise() {
        return whole.exercise();
    }

    public int minute() {
        return exercise().progress().minute(now);
    }

    /** News for everybody, the newest first: what one role gets, it may tell the others itself. */
    public List<Exercise.Inject> shown() {
        return whole.shown(now).stream().filter(inject -> inject.to().isEmpty()).toList();
    }

    /** The newest news, where it goes to some roles alone: the room learns that cards were handed out. */
    public Exercise.@Nullable Inject card() {
        List<Exercise.Inject> all = whole.shown(now);
        return all.isEmpty() || all.getFirst().to().isEmpty() ? null : all.getFirst();
    }
}
