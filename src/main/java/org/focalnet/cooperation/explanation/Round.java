package org.focalnet.cooperation.explanation;

import java.time.Instant;

/**
 * A round that was held.
 *
 * @param verified whether its result passed the check
 */
public record Round(Instant at, boolean verified) {}
