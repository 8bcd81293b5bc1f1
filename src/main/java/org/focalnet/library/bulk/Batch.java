package org.focalnet.library.bulk;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A file of many entries.
 *
 * @param themes of entries that name none
 * @param confirmed when it was brought in; null before
 * @param files those of a folder, by the number of their entry
 */
public record Batch(
        UUID id,
        String name,
        AudienceId intended,
        AudienceKind readers,
        Set<Theme> themes,
        String consent,
        @Nullable Instant confirmed,
        Judged judged,
        Map<Integer, Filed> files) {

    /** What is said of all entries of a file. */
    public record Said(AudienceChoice readers, String language, Set<Theme> themes, String consent) {}
}
