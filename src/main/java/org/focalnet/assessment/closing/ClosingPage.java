package org.focalnet.assessment.closing;

import org.focalnet.assessment.round.Round;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * What closing a round does, before it is done; or opening it again.
 *
 * @param open how many items nobody has looked at
 * @param waits how many institutions have not handed in
 * @param next when the next round is to begin, as typed
 * @param reason why it is opened again, as typed
 */
public record ClosingPage(Round round, int open, long waits, String next, String reason, Problems problems)
        implements View {}
