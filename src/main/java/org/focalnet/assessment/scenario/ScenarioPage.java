package org.focalnet.assessment.scenario;

import java.util.List;
import java.util.Locale;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as a whole, for whoever prepares an exercise: players should not read it.
 *
 * @param scenario null where its file does not fit any longer
 * @param own where the hub wrote it itself
 */
public record ScenarioPage(
        String key,
        String title,
        @Nullable Scenario scenario,
        @Nullable OwnScenario own,
        Locale language,
        boolean writes)
        implements View {

    public String say(Words words) {
        return words.in(language);
    }

    /** Who gets an inject, by their titles. */
    public List<String> readers(Scenario.Inject inject) {
        return scenario == null
                ? List.of()
                : scenario.roles().stream()
                        .filter(role -> inject.to().contains(role.code()))
                        .map(role -> say(role.title()))
                        .toList();
    }
}
