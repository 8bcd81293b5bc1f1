package org.focalnet.notify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of notice, registered like a route: the constants of an enum in its module, listed in {@code letters.txt}.
 */
public interface NoticeKind {

    /** Text key of the sentence that says what kind of thing waits; it takes no argument. */
    String key();

    /** The page of the program where it waits, from the root; {@code {id}} stands for the thing. */
    String page();

    /** Whom it is for: those who lead the team, or the one person of it whose own thing waits. */
    default LetterKind.Recipient recipient() {
        return LetterKind.Recipient.LEADS;
    }

    /** How it comes by mail to whoever chose nothing. */
    default Pace pace() {
        return Pace.NOW;
    }

    /** Whether one thing brings many, such as a room, so that it can be muted by itself. */
    default boolean recurs() {
        return false;
    }

    /** The page of one thing. */
    default String page(@Nullable UUID id) {
        boolean ours = page().startsWith("/") && !page().startsWith("//");
        if (!ours || page().contains("{id}") != (id != null)) {
            throw new IllegalArgumentException("not a page of ours: " + page());
        }
        return page().replace("{id}", String.valueOf(id));
    }
}
