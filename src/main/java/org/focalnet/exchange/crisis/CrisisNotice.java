package org.focalnet.exchange.crisis;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of the crisis rooms that it joined. */
public enum CrisisNotice implements NoticeKind {
    /** The review date comes: it closes by itself unless its opener extends it. */
    CRISIS_REVIEW,
    CRISIS_CLOSED;

    @Override
    public String key() {
        return "exchange.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return "/crises/{id}";
    }
}
