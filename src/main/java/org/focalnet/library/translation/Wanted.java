package org.focalnet.library.translation;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;

/**
 * An item that somebody would read in another language.
 *
 * @param owner who asks
 * @param title of the item, in its own language
 * @param there whether the item is there in it by now
 * @param total how many the list has
 */
public record Wanted(
        UUID id,
        MemberId owner,
        UUID item,
        String title,
        String original,
        String language,
        Instant asked,
        boolean there,
        int total) {

    public String page() {
        return "/library/items/" + item + "/translations";
    }
}
