package org.focalnet.exchange.widening;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Whether a post may be shared more widely: asked by a reader, answered by its writer, and read by the two alone.
 *
 * @param wanted the members to which it would go
 * @param passed when and where it went, once it did
 */
public record Widening(
        UUID id,
        MemberId asker,
        AudienceId audience,
        Post post,
        Set<MemberId> wanted,
        String why,
        String author,
        Instant at,
        @Nullable Word word,
        @Nullable Passed passed) {

    /** What it is about; no text where the post was withdrawn since, or its last hour has passed. */
    public record Post(
            UUID id,
            UUID room,
            MemberId writer,
            String author,
            Capacity capacity,
            Tlp tlp,
            String text,
            Instant at,
            @Nullable Instant until,
            String restriction) {}

    /** The writer's word. */
    public record Word(boolean granted, String reason, String author, Instant at) {}

    /** The room of the asker in which it was passed on. */
    public record Passed(UUID room, Instant at) {}

    /** Where it stands, as a key of its words. */
    public String state() {
        return word == null ? "asked" : !word.granted() ? "refused" : passed == null ? "granted" : "passed";
    }

    /** Whether the asker may pass it on now. */
    public boolean passable() {
        return state().equals("granted") && !post.text().isEmpty();
    }

    /** The post as it is passed on: whose it is, and by whose leave, before every word. */
    static String quoted(String attribution, String text) {
        String lines = text.lines().map(line -> "> " + line).collect(java.util.stream.Collectors.joining("\n"));
        return attribution + "\n\n" + lines;
    }
}
