package org.focalnet.notify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where mails may be answered by mail: implemented by the module in which the answer is written. */
public interface MailReplies {

    /** The kinds of notices whose mails get a reply address. */
    Set<? extends NoticeKind> kinds();

    /** The one of them that a key names. */
    default Optional<NoticeKind> kind(String key) {
        return kinds().stream()
                .filter(kind -> kind.key().equals(key))
                .map(NoticeKind.class::cast)
                .findFirst();
    }

    /** Whether the viewer may answer this thing by mail now: it is GREEN or CLEAR, and its owner allowed it. */
    boolean takes(UUID thing);

    /**
     * Takes files in, before any transaction, as the account that got the address.
     *
     * @return the ids under which the answer names them
     * @throws org.focalnet.audience.Refused where one is not taken
     */
    List<UUID> receive(List<Piece> files);

    /**
     * Writes an answer, in the caller's transaction, as the account that got the address.
     *
     * @throws org.focalnet.audience.NotFound where the viewer no longer reads the thing
     * @throws org.focalnet.audience.Refused where the answer is not taken
     */
    void post(Reply reply);

    /**
     * An answer that came by mail.
     *
     * @param id made from the mail: a mail that comes twice is one answer
     * @param author name of the person, from their account
     */
    record Reply(UUID id, UUID thing, String author, String text, List<UUID> files) {

        @Override
        public String toString() {
            return "Reply[" + id + "]"; // never the text: this may reach a log
        }
    }

    /** A file that came with it. */
    record Piece(String name, byte[] content) {}
}
