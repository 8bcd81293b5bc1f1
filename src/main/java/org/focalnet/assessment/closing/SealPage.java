package org.focalnet.assessment.closing;

import java.util.List;
import org.focalnet.assessment.round.Round;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Whether a round still says what was sealed.
 *
 * @param closings the last one first
 * @param now the hash of what the round says now
 */
public record SealPage(Round round, List<Closing> closings, String now) implements View {

    /** The seal that counts; null while the round is open. */
    public @Nullable Closing seal() {
        return closings.stream()
                .filter(one -> one.reopened() == null)
                .findFirst()
                .orElse(null);
    }

    public boolean holds() {
        Closing seal = seal();
        return seal != null && seal.hash().equals(now);
    }
}
