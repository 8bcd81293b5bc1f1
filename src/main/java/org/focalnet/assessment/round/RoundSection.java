package org.focalnet.assessment.round;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.assessment.instrument.Words;
import org.jspecify.annotations.Nullable;

/**
 * A part of the instrument as it was when the round began.
 *
 * @param chosen whether this round takes it up
 * @param narrative what the hub writes of it as a whole
 * @param resilience what lowers the risk; for a round about risk
 * @param version 0 where nothing is written yet
 * @param items how many items it has
 * @param examined how many of them have a position: progress, and nothing else
 * @param answered how many of them somebody has answered
 */
public record RoundSection(
        UUID id,
        UUID round,
        String code,
        Words title,
        Words guidance,
        boolean chosen,
        String narrative,
        String resilience,
        String author,
        int version,
        @Nullable Instant written,
        int items,
        int examined,
        int answered) {

    public String path() {
        return "/assessment/sections/" + id;
    }
}
