package org.focalnet.institution.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands.
 *
 * @param text empty where it was taken back
 * @param variants what others with the same link typed meanwhile
 * @param adopted when it was taken over into the map
 */
public record GivenAnswer(
        UUID question,
        String text,
        String person,
        int version,
        Instant at,
        @Nullable Instant adopted,
        List<Variant> variants) {

    /** What somebody typed while a colleague with the same link saved another answer. */
    public record Variant(UUID id, String text, String person, Instant at) {}

    public GivenAnswer {
        variants = List.copyOf(variants);
    }

    static GivenAnswer none(UUID question) {
        return new GivenAnswer(question, "", "", 0, Instant.EPOCH, null, List.of());
    }
}
