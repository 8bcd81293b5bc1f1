package org.focalnet.identity;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What is written to people about their way in. */
public enum IdentityLetter implements LetterKind {
    /** For which member, and on whose behalf it is sent. */
    INVITATION(Recipient.INVITED, Said.READER_NAME, Said.MEMBER_NAME, Said.MEMBER_NAME, Said.ONE_TIME_LINK),
    /** The link to sign in, which a code completes. */
    LINK(Recipient.ACCOUNT, Said.READER_NAME, Said.ONE_TIME_LINK),
    /** How to sign in, to somebody for whom a link would open nothing. */
    NO_CODE(Recipient.ACCOUNT, Said.READER_NAME, Said.PAGE);

    private final Recipient recipient;
    private final List<Said> says;

    IdentityLetter(Recipient recipient, Said... says) {
        this.recipient = recipient;
        this.says = List.of(says);
    }

    @Override
    public String key() {
        return "identity.letter." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return recipient;
    }

    @Override
    public List<Said> says() {
        return says;
    }
}
