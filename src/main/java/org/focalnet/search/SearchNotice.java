package org.focalnet.search;

import org.focalnet.notify.LetterKind;
import org.focalnet.notify.NoticeKind;

/** What is told of searches that are kept. */
public enum SearchNotice implements NoticeKind {
    /** Something new fits one. */
    FOUND;

    @Override
    public String key() {
        return "search.notice.found";
    }

    @Override
    public LetterKind.Recipient recipient() {
        return LetterKind.Recipient.ACCOUNT;
    }

    @Override
    public String page() {
        return "/search/saved/{id}";
    }
}
