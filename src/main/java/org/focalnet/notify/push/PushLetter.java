package org.focalnet.notify.push;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What a push message says: a letter to a browser, registered like a mail. */
public enum PushLetter implements LetterKind {
    /** Something waits, and no more is said: the message is shown on a screen that others may see. */
    WAITING;

    @Override
    public String key() {
        return "notify.push." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.ACCOUNT;
    }

    @Override
    public List<Said> says() {
        return List.of();
    }
}
