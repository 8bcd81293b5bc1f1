package org.focalnet.library;

import java.util.Locale;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.NoticeKind;

/** What is told of items: to the leads of a member of its own and of translations, to a person of what they mailed. */
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
    TRANSLATED,
    /** What somebody mailed to their own address is drafts of theirs now. */
    MAILED("/library/mails/{id}"),
    /** The same, but not all of it could be taken. */
    MAILED_PARTLY("/library/mails/{id}"),
    /** Nothing of a mail to somebody's own address could be taken. */
    MAIL_REFUSED("/library/mails/{id}"),
    /** More mails came to somebody's own address than are taken in a day. */
    MAILS_LEFT("/library/mails");

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
    public LetterKind.Recipient recipient() {
        return page.startsWith("/library/mails") ? LetterKind.Recipient.ACCOUNT : LetterKind.Recipient.LEADS;
    }

    @Override
    public String page() {
        return page;
    }
}
