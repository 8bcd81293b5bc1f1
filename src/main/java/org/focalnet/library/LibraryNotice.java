package org.focalnet.library;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of its items. */
public enum LibraryNotice implements NoticeKind {
    /** The review of one of theirs is over. */
    REVIEWED,
    /** The day has come on which they wanted to look at one of theirs again. */
    DUE;

    @Override
    public String key() {
        return "library.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return "/library/items/{id}";
    }
}
