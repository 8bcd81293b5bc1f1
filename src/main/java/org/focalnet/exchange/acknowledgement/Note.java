package org.focalnet.exchange.acknowledgement;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * An official note that asks each member of its room to acknowledge it.
 *
 * @param tlp its own handling mark, never weaker than its thread's
 * @param restriction what its writer asks of its readers; empty where nothing
 * @param until after this nobody but its writer's member reads it
 * @param acknowledged when the viewer's own member did
 * @param received how many members did, where the viewer's member wrote it; nobody else learns a number
 */
public record Note(
        UUID post,
        UUID room,
        UUID thread,
        MemberId owner,
        AudienceId audience,
        String author,
        String purpose,
        String text,
        Instant at,
        Tlp tlp,
        String restriction,
        @Nullable Instant until,
        @Nullable Instant acknowledged,
        int received) {

    /** Where it is read. */
    public String path() {
        return "/rooms/" + room + (room.equals(thread) ? "" : "/threads/" + thread) + "#p" + post;
    }

    /** That a member has acknowledged. */
    public record Acknowledged(MemberId member, String author, Instant at) {}
}
