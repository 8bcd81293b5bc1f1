package org.focalnet.cooperation.match;

import java.time.Instant;
import org.focalnet.cooperation.flow.Solution;
import org.focalnet.cooperation.flow.Verifier;

/**
 * What a run did, and what the check that shares no code with the solver said of it.
 *
 * @param millis from reading to writing
 * @param left pairs that were left out and proved not to matter
 */
record RunRecord(
        boolean round,
        Instant at,
        int millis,
        Solution result,
        int left,
        Verifier.Verdict verdict,
        int proposed,
        int dropped) {}
