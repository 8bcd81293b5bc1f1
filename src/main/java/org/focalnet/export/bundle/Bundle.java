package org.focalnet.export.bundle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export that was asked for.
 *
 * @param blob its content; null while it is made
 * @param hash the sum of the whole file
 * @param made steps that are done, of those that there are
 * @param ends when it goes
 */
public record Bundle(
        UUID id,
        String name,
        @Nullable UUID blob,
        String hash,
        int made,
        int whole,
        boolean failed,
        Instant begun,
        Instant ends) {

    public boolean ready() {
        return blob != null;
    }

    public boolean making() {
        return blob == null && !failed;
    }
}
