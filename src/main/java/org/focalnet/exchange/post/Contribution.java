package org.focalnet.exchange.post;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;

/**
 * A post by itself.
 *
 * @param seen when it was last written or edited: a form made before that is stale
 * @param closed whether its thread is
 */
public record Contribution(
        UUID id,
        UUID room,
        UUID thread,
        MemberId owner,
        AudienceId audience,
        Tlp tlp,
        String author,
        String language,
        String text,
        boolean withdrawn,
        boolean closed,
        Instant seen) {

    /** What it said, and until when. */
    public record Version(String text, Instant at) {}

    public String path() {
        return "/rooms/" + room + "/threads/" + thread + "?post=" + id + "#p" + id;
    }

    /** All that it said, the newest first. */
    public record History(Contribution post, List<Version> versions) {}
}
