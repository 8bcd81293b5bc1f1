package org.focalnet.meeting.delegation;

import java.util.List;
import org.focalnet.notify.LetterKind;

/** What is written to observers and experts. */
public enum ObserverLetter implements LetterKind {
    INVITATION;

    @Override
    public String key() {
        return "meeting.letter.observer";
    }

    @Override
    public Recipient recipient() {
        return Recipient.GUEST;
    }

    @Override
    public List<Said> says() {
        return List.of(
                Said.READER_NAME,
                Said.MEMBER_NAME,
                Said.CHOSEN,
                Said.CHOSEN,
                Said.CHOSEN,
                Said.ONE_TIME_LINK,
                Said.SENDER);
    }
}
