package org.focalnet.notify;

import java.util.List;

/**
 * Mails to addresses of a module's own, such as the one to which drafts are sent: implemented by that module. They come
 * to the letter box in which answers arrive, and {@link MailAddresses} says how such an address reads.
 */
public interface MailDoor {

    /** What the key in its addresses begins with, such as {@code draft-}. */
    String prefix();

    /**
     * Takes a mail of a person; of what programs send by themselves only {@link #returned} is told. Outside any transaction and with no
     * viewer: whose it is follows from the key.
     *
     * @param key what stands behind the prefix, in small letters
     */
    Outcome take(String key, Incoming mail);

    /**
     * A mail server could not deliver a mail that names such an address as the one to send it back to. For good: it will not
     * be delivered later either. What programs send for another reason never comes here.
     */
    default void returned(String key, boolean forGood) {}

    /** What became of a mail. */
    enum Outcome {
        /** Here now, or before: the letter box forgets it. */
        TAKEN,
        /** The key opens nothing. Nobody is told. */
        STRAY,
        /** More than is taken in a day: it is left in the letter box, as seen. */
        LEFT
    }

    /**
     * A mail as it came. Nobody has proven who wrote it.
     *
     * @param hash the same for a mail that comes twice
     * @param sender one address; empty where it names none or several
     * @param name what the sender calls itself; may be empty
     * @param answerable whether a program may write to the sender: it is one address, and none that only sends
     * @param subject may be empty
     * @param text all that was written, what it quotes or forwards too; of HTML the words alone
     * @param fresh the same without what it quotes or forwards, and without a signature
     * @param left what could not be taken out of it
     */
    record Incoming(
            byte[] hash,
            String sender,
            String name,
            boolean answerable,
            String subject,
            String text,
            String fresh,
            List<MailReplies.Piece> files,
            List<Left> left) {

        @Override
        public String toString() {
            return "Incoming"; // neither address nor text: this may reach a log
        }
    }

    /**
     * A part that could not be taken.
     *
     * @param name of the file; empty for the mail itself
     */
    record Left(String name, Why why) {

        @Override
        public String toString() {
            return "Left[" + why + "]"; // never the name: this may reach a log
        }
    }

    /** Why. */
    enum Why {
        LARGE,
        MANY,
        NESTED,
        WINMAIL,
        ENCRYPTED,
        UNREADABLE
    }
}
