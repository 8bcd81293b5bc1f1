package org.focalnet.notify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where people without an account answer a mail by mail, or their calendars do: implemented by the module that wrote to
 * them and gave out {@link ReplyAddresses}. Nothing is ever written back to such a mail, so no two programs talk.
 */
public interface GuestReplies {

    /** The address that was written to about a thing, asked with no viewer; empty where it is none of the module's. */
    Optional<String> reader(UUID thing);

    /** Takes one mail that came to the signed address of a thing, with no viewer. */
    Taken take(GuestMail mail);

    /** What became of a mail. */
    enum Taken {
        /** It is the answer that was asked for. */
        WRITTEN,
        /** It changed nothing, and those who asked are told what came. */
        NOTED,
        DROPPED
    }

    /**
     * A mail of a guest.
     *
     * @param id made from the mail: one that comes twice is one
     * @param from the one address that it says it comes from; empty where there is none, or more than one
     * @param automatic whether a program wrote it; calendars do for their people
     * @param text what was written; empty where nothing was, or it could not be read
     * @param calendars entries of calendars that it brought, as text; never longer than {@link #LONGEST}
     */
    record GuestMail(UUID thing, UUID id, String from, boolean automatic, String text, List<String> calendars) {

        /** What a calendar may weigh; a longer one comes as an empty text. */
        public static final int LONGEST = 300_000;

        @Override
        public String toString() {
            return "GuestMail[" + id + "]"; // never the text: this may reach a log
        }
    }
}
