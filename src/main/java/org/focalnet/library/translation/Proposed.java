package org.focalnet.library.translation;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.library.Told;
import org.jspecify.annotations.Nullable;

/**
 * An item in another language, as somebody proposes it to its owner.
 *
 * @param owner who translated it
 * @param named whether readers may learn that
 * @param accepted what the item's owner said; null while it said nothing
 * @param word with which it did
 */
public record Proposed(
        UUID id,
        MemberId owner,
        UUID item,
        MemberId itemOwner,
        String language,
        Told told,
        boolean named,
        Instant sent,
        @Nullable Boolean accepted,
        String word) {

    public String path() {
        return "/library/translations/" + id;
    }

    /** How far it is: a part of a text key. */
    public String state() {
        return accepted == null ? "open" : accepted ? "accepted" : "declined";
    }
}
