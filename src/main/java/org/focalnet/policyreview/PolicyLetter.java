package org.focalnet.policyreview;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What is written about policies to people outside the program. */
public enum PolicyLetter implements LetterKind {
    /** To whoever mailed a draft of which something could not be taken: that this is so, and nothing of the mail. */
    MAIL_INCOMPLETE,
    /** To the owner of a policy: that there is advice, and the link to it. */
    ADVICE;

    @Override
    public String key() {
        return "policyreview.letter." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.GUEST;
    }

    @Override
    public List<Said> says() {
        return this == ADVICE
                ? List.of(Said.READER_NAME, Said.MEMBER_NAME, Said.ONE_TIME_LINK, Said.SENDER)
                : List.of(Said.MEMBER_NAME);
    }
}
