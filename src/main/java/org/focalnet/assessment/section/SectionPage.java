package org.focalnet.assessment.section;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.answer.Answer;
import org.focalnet.assessment.instrument.InstrumentKind;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * A section of a round.
 *
 * @param narrative as it is shown in its field
 * @param resilience as it is shown in its field
 * @param stale whether a colleague saved meanwhile: then both are shown
 */
public record SectionPage(
        Round round,
        RoundSection section,
        List<RoundItem> items,
        Map<UUID, Position> positions,
        Map<UUID, List<Answer>> answers,
        String narrative,
        String resilience,
        boolean stale,
        boolean writes,
        Problems problems)
        implements View {

    public Position position(RoundItem item) {
        return positions.getOrDefault(item.id(), Position.none(item.id()));
    }

    public int answered(RoundItem item) {
        return answers.getOrDefault(item.id(), List.of()).size();
    }

    /** Whether those who answered chose differently: that is to be talked about, not to be settled by a count. */
    public boolean differ(RoundItem item) {
        return answers.getOrDefault(item.id(), List.of()).stream()
                        .map(Answer::value)
                        .filter(value -> value != null)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    public boolean risk() {
        return round.kind() == InstrumentKind.RISK;
    }

    public boolean open() {
        return writes && round.open();
    }

    public List<Naming.Hint> hints() {
        return Naming.in(section.narrative(), section.resilience());
    }
}
