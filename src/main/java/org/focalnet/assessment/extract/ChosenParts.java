package org.focalnet.assessment.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;

/**
 * What of a round goes along, one by one. Answers, dissent, comments and evidence cannot be chosen at all.
 *
 * @param positions ids of items
 * @param reasons ids of items
 * @param narratives ids of sections
 */
public record ChosenParts(Set<UUID> positions, Set<UUID> reasons, Set<UUID> narratives) {

    static final ChosenParts NONE = new ChosenParts(Set.of(), Set.of(), Set.of());

    public ChosenParts {
        positions = Set.copyOf(positions);
        reasons = Set.copyOf(reasons);
        narratives = Set.copyOf(narratives);
    }

    /** The copy as it will be read: a section stands over what is chosen of it, and nothing else of it is told. */
    List<Extract.Line> lines(List<RoundSection> sections, List<RoundItem> items, Map<UUID, Position> stood) {
        List<Extract.Line> lines = new ArrayList<>();
        for (RoundSection section : sections) {
            List<Extract.Line> below = new ArrayList<>();
            for (RoundItem item : items) {
                Position position = stood.get(item.id());
                if (item.sectionId().equals(section.id()) && position != null && taken(item, position)) {
                    below.add(line(item, position));
                }
            }
            boolean whole = narratives.contains(section.id()) && written(section);
            if (whole || !below.isEmpty()) {
                lines.add(new Extract.Line(
                        true,
                        section.title(),
                        null,
                        false,
                        null,
                        null,
                        null,
                        "",
                        whole ? section.narrative() : "",
                        whole ? section.resilience() : ""));
                lines.addAll(below);
            }
        }
        return lines;
    }

    /** Whether there is a text of the section as a whole. */
    static boolean written(RoundSection section) {
        return !section.narrative().isEmpty() || !section.resilience().isEmpty();
    }

    private boolean taken(RoundItem item, Position position) {
        return position.examined(item.item().answer())
                && (positions.contains(item.id())
                        || reasons.contains(item.id())
                                && !position.stand().reasoning().isEmpty());
    }

    private Extract.Line line(RoundItem item, Position position) {
        Position.Stand stand = position.stand();
        AnswerKind kind = item.item().answer();
        boolean positioned = positions.contains(item.id());
        // What is answered in words has no other position than these.
        boolean reasoned = reasons.contains(item.id()) || positioned && kind == AnswerKind.TEXT;
        return new Extract.Line(
                false,
                item.item().text(),
                kind,
                positioned,
                positioned ? stand.value() : null,
                positioned ? stand.trend() : null,
                positioned ? stand.confidence() : null,
                reasoned ? stand.reasoning() : "",
                "",
                "");
    }
}
