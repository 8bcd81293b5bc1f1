package org.focalnet.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation that was just made.
 *
 * @param link shown once and mailed; the database keeps only its hash
 */
public record Invited(UUID id, String link, Instant expires) {

    /** Never the link: this may reach a log. */
    @Override
    public String toString() {
        return "Invited[" + id + "]";
    }
}
