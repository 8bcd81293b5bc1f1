package org.focalnet.member.appointment;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What is written to those in an office. */
enum AppointmentLetter implements LetterKind {
    /** Is this still you? */
    QUESTION;

    @Override
    public String key() {
        return "member.letter." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.HOLDER;
    }

    @Override
    public List<Said> says() {
        return List.of(Said.READER_NAME, Said.ONE_TIME_LINK);
    }
}
