package org.focalnet.plan.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.objective.Objective;
import org.focalnet.plan.plan.Outline;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * An edition as it is chosen, line by line.
 *
 * @param chosen ids of objectives and actions
 * @param says what is said of each action
 */
public record EditionForm(
        UUID id,
        Outline outline,
        String title,
        String preface,
        Set<UUID> chosen,
        Edition.Choice says,
        AudiencePicker picker,
        Problems problems)
        implements View {

    public boolean ticked(UUID line) {
        return chosen.contains(line);
    }

    /** The chosen lines, as they will be read: an action brings its objective along. */
    static List<Edition.Line> lines(Outline outline, Set<UUID> chosen, Edition.Choice says) {
        List<Edition.Line> lines = new ArrayList<>();
        for (Objective objective : outline.objectives()) {
            List<Action> actions = outline.of(objective).stream()
                    .filter(one -> chosen.contains(one.id()))
                    .toList();
            if (chosen.contains(objective.id()) || !actions.isEmpty()) {
                Objective.Words words = objective.words();
                lines.add(new Edition.Line(
                        true,
                        objective.position(),
                        words.title(),
                        says.about() ? words.about() : "",
                        "",
                        null,
                        null,
                        ""));
                actions.forEach(one -> lines.add(line(one, says)));
            }
        }
        return lines;
    }

    private static Edition.Line line(Action one, Edition.Choice says) {
        Action.Words words = one.words();
        return new Edition.Line(
                false,
                one.number(),
                words.title(),
                says.about() ? words.about() : "",
                says.lead() ? words.lead().name() : "",
                says.dates() ? words.starts() : null,
                says.dates() ? words.due() : null,
                says.status() ? one.status().name() : "");
    }
}
