package org.focalnet.cooperation.need;

import java.time.Instant;

/**
 * That a government cleared a need: for its own team alone.
 *
 * @param authority the note verbale or the decision; empty where none is named
 */
public record Clearance(String authority, Instant at) {}
