package org.focalnet.outreach.newsletter;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What is written to whoever asked for the newsletter. */
enum NewsletterLetter implements LetterKind {
    /** Whether it was they who asked. */
    CONFIRM,
    /** An issue. */
    ISSUE;

    @Override
    public String key() {
        return "outreach.newsletter." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.GUEST;
    }

    @Override
    public List<Said> says() {
        return this == CONFIRM
                ? List.of(Said.ONE_TIME_LINK)
                : List.of(Said.PUBLIC_TITLE, Said.PUBLIC_TEXT, Said.PAGE, Said.STOP_LINK);
    }
}
