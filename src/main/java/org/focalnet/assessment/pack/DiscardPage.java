package org.focalnet.assessment.pack;

import org.focalnet.assessment.round.Round;
import org.focalnet.web.View;

/** Asks before a file that waits for its yes is thrown away. */
public record DiscardPage(Round round, Arrived file) implements View {}
