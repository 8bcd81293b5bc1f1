package org.focalnet.policyreview;

import org.focalnet.notify.NoticeKind;

/** What leads are told of policies. */
public enum PolicyNotice implements NoticeKind {
    /** An institution sent a draft in. */
    DRAFT_CAME;

    @Override
    public String key() {
        return "policyreview.notice.draft_came";
    }

    @Override
    public String page() {
        return "/policies/{id}";
    }
}
