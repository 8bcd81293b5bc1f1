package org.focalnet.library;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of items: of its own, and of translations. */
public enum LibraryNotice implements NoticeKind {
    /** The review of one of theirs is over. */
    REVIEWED,
    /** The day has come on which they wanted to look at one of theirs again. */
    DUE,
    /** Somebody would read one of theirs in another language. */
    ASKED("/library/items/{id}/translations"),
    /** Somebody translated one of theirs. */
    PROPOSED("/library/items/{id}/translations"),
    /** The owner of an item answered their translation. */
    ANSWERED("/library/items/{id}/translations"),
    /** An item is there in the language in which they asked for it. */
    TRANSLATED;

    private final String page;

    LibraryNotice() {
        this("/library/items/{id}");
    }

    LibraryNotice(String page) {
        this.page = page;
    }

    @Override
    public String key() {
        return "library.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return page;
    }
}
