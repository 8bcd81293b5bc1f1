package org.focalnet.library.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.library.item.ItemState;

/**
 * A mail that came to a person's address for deposits.
 *
 * @param sender as the mail says; empty where it names none
 * @param items the drafts that it brought
 */
public record DepositMail(UUID id, String sender, Instant came, List<UUID> items, List<LeftOut> left) {

    /** One of its drafts as it is now. */
    public record Brought(UUID id, ItemState state, String title, String language) {

        /** Where it is completed, or looked at once it is more than a draft. */
        public String path() {
            return "/library/items/" + id + (state == ItemState.DRAFT ? "/edit" : "");
        }
    }

    public String path() {
        return "/library/mails/" + id;
    }

    @Override
    public String toString() {
        return "DepositMail[" + id + "]"; // never the sender: this may reach a log
    }
}
