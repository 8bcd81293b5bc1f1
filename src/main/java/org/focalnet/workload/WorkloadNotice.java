package org.focalnet.workload;

import java.util.Locale;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.NoticeKind;

/** What a person is told of the office's load. */
public enum WorkloadNotice implements NoticeKind {
    /** A colleague gave them something to do. */
    DELEGATED,
    /** Who was given something by them says how far it is. */
    REPORTED,
    /** Who was given something by them has done it. */
    COMPLETED;

    @Override
    public String key() {
        return "workload.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public LetterKind.Recipient recipient() {
        return LetterKind.Recipient.ACCOUNT;
    }

    /** What is done lays the notice aside that it was to be done, and no other. */
    @Override
    public String page() {
        return "/workload/commitments/{id}" + (this == DELEGATED ? "" : "/progress");
    }
}
