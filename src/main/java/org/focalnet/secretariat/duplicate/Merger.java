package org.focalnet.secretariat.duplicate;

import java.time.Instant;
import java.util.UUID;

/**
 * What was merged.
 *
 * @param before what both said, a line each
 * @param why the officer's reason; empty where none was needed
 */
public record Merger(UUID kept, UUID gone, String before, String why, String author, Instant at) {}
