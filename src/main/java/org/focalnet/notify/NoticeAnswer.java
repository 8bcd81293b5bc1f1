package org.focalnet.notify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a mail offers with one click; one bean each. The mail's link opens a page that says what is answered,
 * and only its button answers: programs that check mails open links before people do.
 */
public interface NoticeAnswer {

    /** Text key of what the button says. */
    String key();

    /** Text key of what the page says before. */
    String askedKey();

    /** Text key of what was done. */
    String saidKey();

    /** Whether the link alone may give it: it discloses nothing, and nobody but its reader is touched by it. */
    boolean harmless();

    /** Whether it answers notices of this kind. */
    boolean answers(String kind);

    /** Gives it, as the account that the mail went to. */
    void give(Given given);

    /** What is answered. */
    record Given(String kind, @Nullable UUID object, UUID notice) {}
}
