package org.focalnet.institution;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a hub are told of their inquiries. */
public enum InquiryNotice implements NoticeKind {
    HANDED_IN,
    /** Whoever was asked named a colleague. */
    HANDED_ON,
    /** The day has passed and nothing was handed in. */
    LATE;

    @Override
    public String key() {
        return "institution.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return "/institutions/inquiries/sheets/{id}";
    }
}
