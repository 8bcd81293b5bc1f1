package org.focalnet.assessment;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of extracts. */
public enum ExtractNotice implements NoticeKind {
    /** A colleague prepared one, and somebody else is to confirm it. */
    CONFIRM("/assessment/extracts/{id}/confirmation"),
    /** Another member opened one to this member. */
    DISCLOSED("/assessment/extracts/{id}"),
    /** Somebody who was invited left a remark. */
    REMARK("/assessment/extracts/{id}");

    private final String page;

    ExtractNotice(String page) {
        this.page = page;
    }

    @Override
    public String key() {
        return "assessment.extract.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return page;
    }
}
