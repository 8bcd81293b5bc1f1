package org.focalnet.cooperation;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of their needs, offers and proposals. */
public enum CooperationNotice implements NoticeKind {
    /** The matcher found something. */
    PROPOSAL("/cooperation/proposals/{id}"),
    /** The time to answer is nearly over. */
    DECIDE("/cooperation/proposals/{id}"),
    /** The other side answered; not which way, nor of which proposal. */
    ANSWERED("/cooperation/proposals"),
    EXPIRED("/cooperation/needs/{id}"),
    HIDDEN("/cooperation/offers/{id}");

    private final String page;

    CooperationNotice(String page) {
        this.page = page;
    }

    @Override
    public String key() {
        return "cooperation.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return page;
    }
}
