package org.focalnet.outreach.joining;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What is written to whoever sent a nomination. None repeats a word of theirs: anybody may type anybody's address. */
enum JoinLetter implements LetterKind {
    /** Whether it was they who sent it. */
    CONFIRM,
    /** That the person is asked in. */
    ACCEPTED,
    /** That it is not, and why. */
    REFUSED;

    @Override
    public String key() {
        return "outreach.joining." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.GUEST;
    }

    @Override
    public List<Said> says() {
        return switch (this) {
            case CONFIRM -> List.of(Said.ONE_TIME_LINK);
            case ACCEPTED -> List.of();
            case REFUSED -> List.of(Said.SENTENCE);
        };
    }
}
