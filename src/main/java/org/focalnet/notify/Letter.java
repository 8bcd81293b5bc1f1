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
        @Nullable Calendar calendar) {

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
        this(to, language, kind, arguments, null, null);
    }

    public Letter(String to, Locale language, LetterKind kind, List<String> arguments, @Nullable About about) {
        this(to, language, kind, arguments, about, null);
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
