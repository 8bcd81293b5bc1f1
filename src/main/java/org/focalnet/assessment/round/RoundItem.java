package org.focalnet.assessment.round;

import java.util.UUID;
import org.focalnet.assessment.instrument.Item;

/**
 * A question as it was when the round began.
 *
 * @param section code of its section
 * @param item the question itself; its code is the same in every round of the instrument
 */
public record RoundItem(UUID id, UUID round, UUID sectionId, String section, Item item) {

    public String path() {
        return "/assessment/items/" + id;
    }
}
