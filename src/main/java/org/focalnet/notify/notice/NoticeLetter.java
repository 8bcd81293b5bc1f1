package org.focalnet.notify.notice;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** The letters that carry notices. */
public enum NoticeLetter implements LetterKind {
    /** Something waits, and no more is said. */
    NOTICE(Said.SENTENCE, Said.PAGE, Said.ANSWER, Said.ONE_TIME_LINK, Said.STOP_LINK),
    /** Something waits that is marked GREEN or CLEAR and that its reader reads when the letter leaves. */
    OPEN(Said.SENTENCE, Said.OPEN_TITLE, Said.OPEN_TEXT, Said.PAGE, Said.ANSWER, Said.ONE_TIME_LINK, Said.STOP_LINK),
    /** The same with a reply address. */
    TALK(Said.SENTENCE, Said.OPEN_TITLE, Said.OPEN_TEXT, Said.PAGE, Said.ANSWER, Said.ONE_TIME_LINK, Said.STOP_LINK),
    /** Several. */
    DIGEST(Said.LINES, Said.PAGE, Said.STOP_LINK);

    private final List<Said> says;

    NoticeLetter(Said... says) {
        this.says = List.of(says);
    }

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
        return says;
    }
}
