package org.focalnet.search.hit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/** An entry that fits what was asked, as one line of the list. */
public record Hit(
        UUID id,
        String kind,
        String path,
        String language,
        List<Excerpt.Piece> title,
        List<Excerpt.Piece> text,
        @Nullable MemberId sender,
        AudienceKind readers,
        Instant at) {

    /** The language as an attribute; none where it is not known. */
    public @Nullable String lang() {
        return language.isEmpty() ? null : language;
    }
}
