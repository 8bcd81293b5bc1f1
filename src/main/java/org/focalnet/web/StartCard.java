package org.focalnet.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.AudienceKind;
import org.jspecify.annotations.Nullable;

/** A module's part of the start page. At most one SQL statement each: the start page is opened most. */
public interface StartCard {

    /** What to show this reader now, place by place. Runs in the start page's transaction. */
    Map<Place, List<Item>> items(Reader reader, Shell shell);

    enum Place {
        /** Something waits for this person's act. */
        NEEDS_YOU,
        /** A date ahead. */
        COMING_UP,
        /** What colleagues did. */
        FROM_THE_NETWORK
    }

    /**
     * One line.
     *
     * @param title what it is, in the reader's words
     * @param meta small print, in the reader's language
     * @param act what the button says, in the reader's language
     * @param readers who reads the object; null where that says nothing
     * @param when the date that it is about
     * @param due whether the date is near enough to be marked
     */
    record Item(
            String title,
            String url,
            String meta,
            String act,
            @Nullable AudienceKind readers,
            @Nullable Instant when,
            boolean due) {}
}
