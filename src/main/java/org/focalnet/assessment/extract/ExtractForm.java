package org.focalnet.assessment.extract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * An extract as it is chosen, part by part. Nothing is chosen beforehand, and nothing chooses all.
 *
 * @param sections those that have something to be chosen
 * @param items those that are examined
 */
public record ExtractForm(
        UUID id,
        Round round,
        List<RoundSection> sections,
        List<RoundItem> items,
        Map<UUID, Position> positions,
        Typed typed,
        ChosenParts chosen,
        AudiencePicker picker,
        Problems problems)
        implements View {

    /** What stands in the fields. */
    public record Typed(String purpose, String title, String note, String until) {}

    public List<RoundItem> of(RoundSection section) {
        return items.stream()
                .filter(item -> item.sectionId().equals(section.id()))
                .toList();
    }

    public boolean whole(RoundSection section) {
        return ChosenParts.written(section);
    }

    public boolean reasoned(RoundItem item) {
        return item.item().answer() != AnswerKind.TEXT
                && !positions
                        .getOrDefault(item.id(), Position.none(item.id()))
                        .stand()
                        .reasoning()
                        .isEmpty();
    }

    /** What the country says to it, as the box names it. */
    public String word(RoundItem item, Shell shell) {
        return item.item().answer() == AnswerKind.TEXT
                ? shell.t("assessment.section.written")
                : Values.word(
                        item.item().answer(),
                        positions
                                .getOrDefault(item.id(), Position.none(item.id()))
                                .value(),
                        shell);
    }
}
