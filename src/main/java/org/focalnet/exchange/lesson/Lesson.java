package org.focalnet.exchange.lesson;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A draft lesson: what its writer tells in its own words, and what others wrote and were asked for.
 *
 * @param asked when the others were asked; null while they were not
 */
public record Lesson(
        UUID id,
        UUID question,
        int version,
        Told told,
        String language,
        Set<Theme> themes,
        @Nullable Instant asked,
        List<Contribution> contributions) {

    /** What the writer tells: the fields of a lesson record. */
    public record Told(
            String title,
            String context,
            String problem,
            String done,
            String result,
            String known,
            String failed,
            String conditions) {}

    /** What a contribution's writer said to its use; OWN where the lesson's writer wrote it. */
    public enum State {
        NOT_ASKED,
        ASKED,
        GRANTED,
        REFUSED,
        OWN
    }

    /**
     * An answer that may become part of it.
     *
     * @param answer the answer as its writer has it
     * @param row the answer as the lesson's writer reads it
     * @param named whether its writer wants to be named
     */
    public record Contribution(
            UUID answer,
            UUID row,
            MemberId member,
            String author,
            String text,
            String language,
            boolean helped,
            State state,
            boolean named) {

        public boolean used() {
            return state == State.GRANTED || state == State.OWN;
        }
    }

    /** Whether everybody who was asked answered, and somebody agreed: the library may take it over. */
    public boolean ready() {
        return asked != null
                && contributions.stream().noneMatch(one -> one.state() == State.ASKED)
                && contributions.stream().anyMatch(Contribution::used);
    }

    /** Somebody's word that is asked for, as its writer sees it. */
    public record Asked(UUID id, UUID question, String title, String text, State state, boolean named, Instant at) {}
}
