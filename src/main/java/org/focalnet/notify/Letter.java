package org.focalnet.notify;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A mail of plain text to one address.
 *
 * @param language the reader's; English where it is unknown or the letter is not written in it
 * @param arguments what the kind says, in its order; kept in the database until the letter is delivered
 */
public record Letter(
        String to,
        Locale language,
        LetterKind kind,
        List<String> arguments,
        @Nullable About about,
        @Nullable Calendar calendar,
        @Nullable Bulk bulk) {

    /**
     * What a letter to many brings besides: it can be stopped by one click, and what comes back is told to who sent it.
     *
     * @param stop address that stops it (RFC 8058)
     * @param returns address to which a server sends it back; null where the program takes no mails
     */
    public record Bulk(String stop, @Nullable String returns) {

        @Override
        public String toString() {
            return "Bulk"; // this may reach a log
        }
    }

    /**
     * An entry for the reader's calendar that a letter brings (RFC 5546).
     *
     * @param method REQUEST or CANCEL
     * @param text the whole of it
     * @param replyTo where its reader answers by mail; null where nobody reads that
     */
    public record Calendar(
            String method, String text, @Nullable String replyTo) {

        @Override
        public String toString() {
            return "Calendar[" + method + "]"; // this may reach a log
        }
    }

    /** Whose notices a letter tells of: what they are about is read when it leaves, as that person. */
    public record About(MemberId member, UUID account, List<UUID> notices) {}

    public Letter(String to, Locale language, LetterKind kind, List<String> arguments) {
        this(to, language, kind, arguments, null, null, null);
    }

    public Letter(String to, Locale language, LetterKind kind, List<String> arguments, @Nullable About about) {
        this(to, language, kind, arguments, about, null, null);
    }

    public Letter(
            String to,
            Locale language,
            LetterKind kind,
            List<String> arguments,
            @Nullable About about,
            @Nullable Calendar calendar) {
        this(to, language, kind, arguments, about, calendar, null);
    }

    /** One of many alike. */
    public Letter(String to, Locale language, LetterKind kind, List<String> arguments, Bulk bulk) {
        this(to, language, kind, arguments, null, null, bulk);
    }

    public Letter {
        arguments = List.copyOf(arguments);
        if (arguments.size() != kind.says().size()) {
            throw new IllegalArgumentException(kind.key() + " says " + kind.says());
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (kind.says().get(i).link() && !arguments.get(i).matches("https?://\\S+")) {
                throw new IllegalArgumentException(kind.key() + " has no link where it says one");
            }
        }
    }

    /** Neither the address nor a link: this may reach a log. */
    @Override
    public String toString() {
        return "Letter[" + kind.key() + "]";
    }
}
