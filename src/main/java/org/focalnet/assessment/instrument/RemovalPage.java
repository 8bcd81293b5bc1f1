package org.focalnet.assessment.instrument;

import org.focalnet.web.View;

/**
 * Asks before what a hub made of an instrument is given up.
 *
 * @param answered how many of its items have answers, which rounds keep
 */
public record RemovalPage(Edition edition, int answered) implements View {}
