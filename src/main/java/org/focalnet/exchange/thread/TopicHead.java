package org.focalnet.exchange.thread;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.RoomKind;
import org.focalnet.exchange.ThreadMode;
import org.jspecify.annotations.Nullable;

/**
 * A thread without its posts.
 *
 * @param purpose what its room is for
 * @param readers the members that read it now
 * @param chairs whether the viewer's member speaks as its chair
 * @param posts how many this viewer reads
 * @param fresh the first post that this person has not seen; null where there is none
 * @param visited when this person was last here
 * @param draft what this person has begun to write
 * @param skipped how many posts stand before the one that was asked for
 */
public record TopicHead(
        UUID id,
        UUID room,
        String purpose,
        RoomKind kind,
        MemberId owner,
        AudienceKind audience,
        Set<MemberId> readers,
        String title,
        ThreadMode mode,
        Tlp tlp,
        String language,
        boolean pinned,
        boolean closed,
        boolean chairs,
        Instant started,
        int posts,
        @Nullable UUID fresh,
        @Nullable Instant visited,
        String draft,
        int skipped) {

    static final int PAGE = 50;

    public int pages() {
        return Math.max(1, (posts + PAGE - 1) / PAGE);
    }

    public String path() {
        return "/rooms/" + room + "/threads/" + id;
    }
}
