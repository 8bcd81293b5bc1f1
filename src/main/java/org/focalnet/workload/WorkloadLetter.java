package org.focalnet.workload;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What is written to an institution that is given something to do, and once it is no longer asked. */
public enum WorkloadLetter implements LetterKind {
    DELEGATED(Said.MEMBER_NAME, Said.CHOSEN, Said.CHOSEN, Said.SENDER),
    DROPPED(Said.MEMBER_NAME, Said.CHOSEN, Said.SENDER);

    private final List<Said> says;

    WorkloadLetter(Said... says) {
        this.says = List.of(says);
    }

    @Override
    public String key() {
        return "workload.letter." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Recipient recipient() {
        return Recipient.GUEST;
    }

    @Override
    public List<Said> says() {
        return says;
    }
}
