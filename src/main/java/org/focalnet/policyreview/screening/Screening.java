package org.focalnet.policyreview.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A screening: the questions of its edition that were answered with yes; all others were answered with no.
 *
 * @param round of the policy
 */
public record Screening(UUID id, UUID edition, int round, List<String> yes, String note, String author, Instant at) {

    /** Whether it calls for the full lens: one yes is enough. */
    public static boolean calls(java.util.Collection<String> yes) {
        return !yes.isEmpty();
    }

    public boolean calls() {
        return calls(yes);
    }
}
