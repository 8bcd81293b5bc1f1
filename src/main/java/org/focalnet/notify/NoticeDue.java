package org.focalnet.notify;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something waits for a member. Keys and a path, no title and no text.
 *
 * @param id of what happened: whoever was told of it is not told again
 * @param account the one person of the member's team for whom it waits; null for those who lead it
 * @param object the thing that waits; null where the page is that of no single thing
 */
public record NoticeDue(
        UUID id,
        MemberId member,
        @Nullable UUID account,
        String textKey,
        @Nullable UUID object,
        String path) {}
