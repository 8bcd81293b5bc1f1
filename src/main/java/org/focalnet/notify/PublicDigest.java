package org.focalnet.notify;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What of a module became readable for everybody, for whoever drafts a newsletter of it: contributed by a module as a bean. */
public interface PublicDigest {

    /** Text key of the heading over it. */
    String key();

    /** Place among the others, from 0. */
    int order();

    /** What became public after a moment, the newest first, a dozen at most; never what only some read. */
    List<Entry> since(Instant since, Locale language);

    /**
     * One line.
     *
     * @param path of its page, which everybody opens
     * @param text a sentence; may be empty
     */
    record Entry(String title, String path, String text) {}
}
