package org.focalnet.exchange.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.focalnet.audience.MemberId;
import org.focalnet.exchange.Capacity;
import org.jspecify.annotations.Nullable;

/** A text written once, and the conversations that came of it, side by side for its author's team alone. */
public record Dispatch(
        UUID id,
        String purpose,
        String text,
        String author,
        Capacity capacity,
        Instant at,
        List<Conversation> conversations) {

    /** How many members one text may go to. */
    static final int MOST = 30;

    /** To one alone it is no other than to several: what a recipient reads must not tell. */
    static final int LEAST = 1;

    /** Ids of what was written: the draft and all that came after it. */
    List<UUID> texts() {
        return Stream.concat(
                        Stream.of(id),
                        conversations.stream()
                                .flatMap(one -> one.answers().stream().map(Reply::id)))
                .toList();
    }

    /**
     * A conversation with one member.
     *
     * @param room null until it has left
     * @param answers what either side wrote after the first post, the oldest first
     */
    public record Conversation(
            UUID id,
            MemberId member,
            @Nullable UUID room,
            @Nullable UUID thread,
            @Nullable Instant delivered,
            List<Reply> answers) {

        /** Where it is read and continued. */
        public String path() {
            return "/rooms/" + room + (java.util.Objects.equals(room, thread) ? "" : "/threads/" + thread);
        }
    }

    /** A later post of a conversation. */
    public record Reply(UUID id, MemberId member, String author, String text, Instant at) {}

    /** A line of the list. */
    public record Line(UUID id, String purpose, Instant at, int members, int answered) {}

    /** When a conversation leaves: at random, so that who compares clocks learns nothing. */
    static Instant leaves(Instant now, Duration spread, RandomGenerator random) {
        return now.plusMillis(spread.isZero() ? 0 : random.nextLong(spread.toMillis()));
    }
}
