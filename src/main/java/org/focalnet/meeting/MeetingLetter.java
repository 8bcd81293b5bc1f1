package org.focalnet.meeting;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What is written to those whom a hub asks in. */
public enum MeetingLetter implements LetterKind {
    INVITATION,
    /** Something of it changed. */
    UPDATE,
    /** It does not take place. */
    CANCELLATION,
    /** It takes place, and this person is no longer asked in. */
    REMOVAL,
    /** Minutes to read, with a deadline to object. */
    MINUTES;

    @Override
    public String key() {
        return "meeting.letter." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.GUEST;
    }

    @Override
    public List<Said> says() {
        return switch (this) {
            case INVITATION, UPDATE ->
                List.of(
                        Said.READER_NAME,
                        Said.MEMBER_NAME,
                        Said.CHOSEN,
                        Said.CHOSEN,
                        Said.CHOSEN,
                        Said.ONE_TIME_LINK,
                        Said.SENDER,
                        Said.ONE_TIME_LINK,
                        Said.ONE_TIME_LINK);
            case MINUTES ->
                List.of(
                        Said.READER_NAME,
                        Said.MEMBER_NAME,
                        Said.CHOSEN,
                        Said.CHOSEN,
                        Said.CHOSEN,
                        Said.ONE_TIME_LINK,
                        Said.SENDER);
            case CANCELLATION, REMOVAL ->
                List.of(Said.READER_NAME, Said.MEMBER_NAME, Said.CHOSEN, Said.CHOSEN, Said.SENDER);
        };
    }
}
