package org.focalnet.assessment.exercise;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * What the facilitator and the note takers see.
 *
 * @param noted what was typed of a decision that was refused; empty for a new one
 */
public record DeskPage(
        Exercise.Whole whole,
        List<ExerciseDecision> decisions,
        Instant now,
        boolean writes,
        Noted noted,
        Problems problems)
        implements View {

    /** A decision as it is typed. */
    public record Noted(UUID form, String inject, String text, String who) {}

    public Exercise exercise() {
        return whole.exercise();
    }

    public int minute() {
        return exercise().progress().minute(now);
    }

    public List<ExerciseDecision> of(Exercise.Inject inject) {
        return decisions.stream()
                .filter(one -> inject.id().equals(one.inject()))
                .toList();
    }

    /** Those that answer no news. */
    public List<ExerciseDecision> others() {
        return decisions.stream().filter(one -> one.inject() == null).toList();
    }

    /** What a decision can answer, the newest first. */
    public Map<String, String> news() {
        Map<String, String> news = new LinkedHashMap<>();
        whole.shown(now).forEach(inject -> news.put(inject.id().toString(), inject.title()));
        return news;
    }
}
