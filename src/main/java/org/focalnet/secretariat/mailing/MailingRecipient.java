package org.focalnet.secretariat.mailing;

import java.time.Instant;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Post;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom a mail goes, or why not.
 *
 * @param bounce what their server said; null where it did not come back
 */
public record MailingRecipient(
        UUID id,
        UUID appointment,
        MemberId member,
        String name,
        Post post,
        String mail,
        String language,
        State state,
        @Nullable UUID letter,
        @Nullable Instant sent,
        @Nullable String bounce) {

    /** What became of it. */
    public enum State {
        WAITING,
        SENT,
        /** Asked for no mails of this kind. */
        REFUSED,
        /** The address is none. */
        UNUSABLE,
        STOPPED
    }

    public MailingRecipient with(@Nullable String code) {
        return new MailingRecipient(id, appointment, member, name, post, mail, language, state, letter, sent, code);
    }

    public boolean gets() {
        return state == State.WAITING || state == State.SENT;
    }

    @Override
    public String toString() {
        return "MailingRecipient[" + id + "]"; // never the address: this may reach a log
    }
}
