package org.focalnet.exchange;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written in a thread.
 *
 * @param id chosen by the form, so that the second click of an impatient hand writes nothing
 * @param author name of the person who writes
 * @param tlp raised to that of the thread, or of what it quotes, where that is stricter
 * @param language ISO 639 code of the text; empty where nobody said
 * @param quote a post of the same room that it answers
 * @param readableUntil after this nobody but its owner reads it
 * @param restriction what the sender asks of its readers; empty where nothing
 * @param acknowledge whether it is an official note that asks to be acknowledged
 */
public record NewPost(
        UUID id,
        UUID thread,
        String author,
        Capacity capacity,
        String text,
        Instant at,
        Tlp tlp,
        String language,
        @Nullable UUID quote,
        @Nullable Instant readableUntil,
        String restriction,
        boolean acknowledge) {

    public static NewPost of(UUID id, UUID thread, String author, Capacity capacity, String text, Instant at) {
        return new NewPost(id, thread, author, capacity, text, at, Tlp.CLEAR, "", null, null, "", false);
    }
}
