package org.focalnet.policyreview.draft;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The address to which institutions mail drafts to a hub.
 *
 * @param address the whole of it; empty where the program takes no mails
 * @param leftOn the last day on which more came than are taken; null where there was none
 * @param left how many mails of that day were left
 */
public record MailAddress(
        String address,
        String author,
        Instant made,
        @Nullable LocalDate leftOn,
        int left) {

    /** So many mails are taken in a day from contacts of the map, and so many from anybody else. */
    public static final int DAILY = 30;
}
