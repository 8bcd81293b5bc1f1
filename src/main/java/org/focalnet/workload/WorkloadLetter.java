package org.focalnet.workload;

import java.util.List;
import java.util.Locale;
import org.focalnet.notify.LetterKind;

/** What is written to an institution that is given something to do. */
public enum WorkloadLetter implements LetterKind {
    DELEGATED;

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
        return List.of(Said.MEMBER_NAME, Said.CHOSEN, Said.CHOSEN, Said.SENDER);
    }
}
