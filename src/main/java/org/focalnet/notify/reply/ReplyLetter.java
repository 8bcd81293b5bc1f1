package org.focalnet.notify.reply;

import java.util.List;
import org.focalnet.notify.LetterKind;

/** What is written to somebody whose answer by mail was not taken. It quotes nothing. */
enum ReplyLetter implements LetterKind {
    REFUSED;

    @Override
    public String key() {
        return "notify.letter.refused";
    }

    @Override
    public Recipient recipient() {
        return Recipient.ACCOUNT;
    }

    @Override
    public List<Said> says() {
        return List.of(Said.SENTENCE, Said.PAGE);
    }
}
