package org.focalnet.notify.notice;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** The letter that carries every notice. */
enum NoticeLetter implements LetterKind {
    NOTICE;

    @Override
    public String key() {
        return "notify.letter." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.LEADS;
    }

    @Override
    public List<Said> says() {
        return List.of(Said.SENTENCE, Said.PAGE);
    }
}
