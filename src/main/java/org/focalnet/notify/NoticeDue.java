package org.focalnet.notify;

import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something waits for a member. Keys and a path, no title and no text.
 *
 * @param account the one person of the member's team for whom it waits; null for those who lead it
 */
public record NoticeDue(MemberId member, @Nullable UUID account, String textKey, String path) {}
