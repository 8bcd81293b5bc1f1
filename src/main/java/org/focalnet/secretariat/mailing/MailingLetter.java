package org.focalnet.secretariat.mailing;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What the secretariat writes to many. */
enum MailingLetter implements LetterKind {
    MAILING;

    @Override
    public String key() {
        return "secretariat.letter." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.HOLDER;
    }

    @Override
    public List<Said> says() {
        return List.of(Said.MARK, Said.OFFICE_TITLE, Said.OFFICE_TEXT, Said.STOP_LINK);
    }
}
