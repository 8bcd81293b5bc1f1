package org.focalnet.institution;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What is written to those who are asked. No mail says a question or an answer: who asks, until when, and the link. */
public enum InquiryLetter implements LetterKind {
    ASKED,
    /** A colleague has handed it on to this person. */
    PASSED_ON,
    REMINDER,
    /** The day has passed. */
    LATE,
    /** There is another day. */
    EXTENDED,
    THANKS,
    WITHDRAWN;

    @Override
    public String key() {
        return "institution.letter." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.GUEST;
    }

    @Override
    public List<Said> says() {
        return switch (this) {
            case ASKED, REMINDER, LATE, EXTENDED ->
                List.of(Said.READER_NAME, Said.MEMBER_NAME, Said.CHOSEN, Said.ONE_TIME_LINK, Said.SENDER);
            case PASSED_ON ->
                List.of(
                        Said.READER_NAME,
                        Said.MEMBER_NAME,
                        Said.CHOSEN,
                        Said.ONE_TIME_LINK,
                        Said.COLLEAGUE,
                        Said.SENDER);
            case THANKS -> List.of(Said.READER_NAME, Said.MEMBER_NAME, Said.ONE_TIME_LINK, Said.SENDER);
            case WITHDRAWN -> List.of(Said.READER_NAME, Said.MEMBER_NAME, Said.SENDER);
        };
    }
}
