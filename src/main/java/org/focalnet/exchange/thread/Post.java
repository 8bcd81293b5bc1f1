package org.focalnet.exchange.thread;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * What one member's person wrote, as it is read.
 *
 * @param text empty where it was withdrawn
 * @param mentions the names after an @ that stand for somebody
 * @param quoting whether it answers another post; {@code quote} is null where that can no longer be read
 */
public record Post(
        UUID id,
        MemberId member,
        String author,
        Capacity capacity,
        Tlp tlp,
        String language,
        String text,
        Instant at,
        @Nullable Instant edited,
        boolean withdrawn,
        @Nullable Instant until,
        String restriction,
        boolean acknowledge,
        List<String> mentions,
        List<Translation> translations,
        boolean quoting,
        @Nullable Quote quote) {

    /** The post that it answers, with its mark; of its text the beginning, and nothing where it was withdrawn. */
    public record Quote(
            UUID id, MemberId member, String author, Capacity capacity, Tlp tlp, String restriction, String text) {

        /** So much of a post is shown above its answer. */
        static final int SHOWN = 400;

        /** What is shown, with a sign where it goes on. */
        String beginning() {
            return text.length() < SHOWN ? text : text + " …";
        }
    }

    /** What somebody made of it in another language; never official. */
    public record Translation(MemberId member, String author, String language, String text) {}
}
