package org.focalnet.policyreview;

import org.focalnet.notify.LetterKind;
import org.focalnet.notify.NoticeKind;

/** What a team is told of policies. */
public enum PolicyNotice implements NoticeKind {
    /** An institution sent a draft in. */
    DRAFT_CAME,
    /** A person of the team is asked to look at a policy. */
    REVIEW_ASKED,
    /** The owner of a policy answered the advice by its link. */
    ADVICE_ANSWERED,
    /** More drafts were mailed in a day than are taken in one. */
    MAILS_LEFT;

    @Override
    public String key() {
        return "policyreview.notice." + name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public LetterKind.Recipient recipient() {
        return this == REVIEW_ASKED ? LetterKind.Recipient.ACCOUNT : LetterKind.Recipient.LEADS;
    }

    @Override
    public String page() {
        return this == MAILS_LEFT ? "/policies/links" : "/policies/{id}";
    }
}
