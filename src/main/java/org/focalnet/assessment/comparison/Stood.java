package org.focalnet.assessment.comparison;

import java.util.Objects;
import java.util.UUID;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.assessment.position.Position;

/**
 * How an item stood in a round.
 *
 * @param code the same in every round of the instrument
 * @param section code of its section
 * @param chosen whether the round took that section up
 */
public record Stood(
        UUID id,
        UUID round,
        String code,
        String section,
        Words sectionTitle,
        boolean chosen,
        AnswerKind kind,
        Words text,
        Position.Stand stand) {

    public String path() {
        return "/assessment/items/" + id;
    }

    /** Whether the hub said something of it. */
    public boolean examined() {
        return new Position(id, stand, "", 1, java.time.Instant.EPOCH).examined(kind);
    }

    /** Whether it is asked in other words: a language that only one of the two has says nothing of that. */
    boolean reworded(Stood other) {
        return kind != other.kind
                || text.texts().entrySet().stream()
                        .anyMatch(one -> other.text.texts().containsKey(one.getKey())
                                && !one.getValue().equals(other.text.texts().get(one.getKey())));
    }

    /** Whether the country says the same of it; reasons that were written anew do not make another position. */
    boolean same(Stood other) {
        return chosen == other.chosen
                && examined() == other.examined()
                && (!examined()
                        || Objects.equals(stand.value(), other.stand.value())
                                && stand.trend() == other.stand.trend()
                                && stand.confidence() == other.stand.confidence()
                                && stand.dissent().isEmpty()
                                        == other.stand.dissent().isEmpty()
                                && (kind != AnswerKind.TEXT || stand.reasoning().equals(other.stand.reasoning())));
    }
}
