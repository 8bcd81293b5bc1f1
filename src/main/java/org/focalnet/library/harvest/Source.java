package org.focalnet.library.harvest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repository that is harvested.
 *
 * @param failed why the last time ended early; null where it did not
 * @param word the code of the protocol's error; empty where there was none
 */
public record Source(
        UUID id,
        String address,
        String set,
        @Nullable Instant asked,
        @Nullable Failure failed,
        String word,
        int records) {}
