package org.focalnet.library.mail;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The address at which a person mails what is to become drafts.
 *
 * @param address the whole of it; empty where the program takes no mails
 * @param leftOn the last day on which more came than are taken; null where there was none
 * @param left how many mails of that day were left
 */
public record DepositAddress(
        String address, Instant made, @Nullable LocalDate leftOn, int left) {

    /** So many mails are taken in a day. */
    public static final int DAILY = 30;

    @Override
    public String toString() {
        return "DepositAddress"; // whoever has it can send: this may reach a log
    }
}
