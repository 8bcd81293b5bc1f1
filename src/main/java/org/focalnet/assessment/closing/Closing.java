package org.focalnet.assessment.closing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a round was closed, and opened again.
 *
 * @param hash SHA-256 over all it said then, in hexadecimal
 * @param reopened when it was opened again; null where it was not
 * @param reason why it was
 */
public record Closing(
        UUID id,
        String hash,
        String author,
        Instant closed,
        String reopenedBy,
        @Nullable Instant reopened,
        String reason) {}
