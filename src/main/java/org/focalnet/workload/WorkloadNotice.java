package org.focalnet.workload;

import org.focalnet.notify.LetterKind;
import org.focalnet.notify.NoticeKind;

/** What a person is told of the office's load. */
public enum WorkloadNotice implements NoticeKind {
    /** A colleague gave them something to do. */
    DELEGATED;

    @Override
    public String key() {
        return "workload.notice.delegated";
    }

    @Override
    public LetterKind.Recipient recipient() {
        return LetterKind.Recipient.ACCOUNT;
    }

    @Override
    public String page() {
        return "/workload/commitments/{id}";
    }
}
