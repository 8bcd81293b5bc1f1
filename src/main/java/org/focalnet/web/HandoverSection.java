package org.focalnet.web;

import java.util.List;

/**
 * A module's part of what a successor is handed: a bean of each module that has something to hand over. Read as whoever
 * opens it, so it never shows more than their own pages do. What has nothing to say yet is still listed, so that nobody
 * looks for it in vain.
 */
public interface HandoverSection {

    /** How many things of one kind are listed at most; the pages of the module have the rest. */
    int MOST = 500;

    /** Its place among the others, from 0. */
    int order();

    /** Its name in addresses, such as {@code institution}. */
    String name();

    /** The key of its title, such as {@code institution.handover}. */
    String key();

    /** The key of the sentence below its title. */
    String lede();

    List<Part> parts(Shell shell);

    /**
     * Things of one kind.
     *
     * @param entries none where there is nothing of that kind
     */
    record Part(String heading, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing.
     *
     * @param url its page; empty where it has none
     * @param meta how it stands, in a few words; may be empty
     * @param text what a successor reads here without opening it; may be empty
     */
    record Entry(String title, String url, String meta, String text) {}
}
