package org.focalnet.library.shelf;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.library.Credit;
import org.focalnet.library.ItemKind;
import org.focalnet.library.item.ItemState;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list.
 *
 * @param readers the kind of those who read it once it is listed
 * @param language of the title
 * @param languages in which it is there
 * @param total how many the list has
 */
public record ShelfLine(
        UUID id,
        MemberId owner,
        ItemKind kind,
        ItemState state,
        Tlp tlp,
        Credit credit,
        String region,
        String creator,
        String issued,
        AudienceKind readers,
        Set<Theme> themes,
        @Nullable Instant listed,
        String title,
        String language,
        Set<String> languages,
        int total) {

    public String path() {
        return "/library/items/" + id;
    }
}
