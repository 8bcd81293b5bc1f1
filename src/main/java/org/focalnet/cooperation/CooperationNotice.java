package org.focalnet.cooperation;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of their needs, offers, proposals and partnerships. */
public enum CooperationNotice implements NoticeKind {
    /** The matcher found something. */
    PROPOSAL("/cooperation/proposals/{id}"),
    /** The time to answer is nearly over. */
    DECIDE("/cooperation/proposals/{id}"),
    /** The time to answer is over: it is proposed to others. */
    UNDECIDED("/cooperation/proposals/{id}"),
    /** The other side answered; not which way, nor of which proposal. */
    ANSWERED("/cooperation/proposals"),
    EXPIRED("/cooperation/needs/{id}"),
    HIDDEN("/cooperation/offers/{id}"),
    /** Nobody of this side has said a word yet to the member that it was introduced to. */
    ACKNOWLEDGE("/cooperation/partnerships/{id}"),
    /** The other side did or said something. */
    PARTNERSHIP("/cooperation/partnerships/{id}"),
    /** A meeting of the two was set or cancelled. */
    PARTNER_MEETING("/cooperation/partnerships/{id}"),
    /** Nothing has happened for a long time. */
    CHECK_IN("/cooperation/partnerships/{id}"),
    /** The day of a milestone of this side has come. */
    MILESTONE("/cooperation/partnerships/{id}"),
    /** It is delivered: what would this side say of it? */
    FEEDBACK("/cooperation/partnerships/{id}/feedback"),
    /** Months later: what became of it? */
    FOLLOW_UP("/cooperation/partnerships/{id}/follow-up");

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
