package org.focalnet.secretariat.mailing;

import java.util.List;
import java.util.Locale;
import org.focalnet.audience.Tlp;
import org.focalnet.notify.LetterKind;

/** What the secretariat writes to many, by its mark: the subject says the mark and no more. */
enum MailingLetter implements LetterKind {
    MAILING_CLEAR,
    MAILING_GREEN;

    static MailingLetter of(Tlp tlp) {
        return tlp == Tlp.CLEAR ? MAILING_CLEAR : MAILING_GREEN;
    }

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
        return List.of(Said.OFFICE_TITLE, Said.OFFICE_TEXT, Said.STOP_LINK);
    }
}
