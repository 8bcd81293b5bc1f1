package org.focalnet.audience;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An audience as one of its readers sees it.
 *
 * @param circle the group, where the kind is {@link AudienceKind#GROUP}
 * @param readers the members that may read; empty for {@link AudienceKind#PUBLIC}, which is everyone
 */
public record Audience(
        AudienceId id, AudienceKind kind, @Nullable UUID circle, Set<MemberId> readers) {}
