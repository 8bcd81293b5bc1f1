package org.focalnet.meeting.networkmeeting;

import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of what a meeting of the network left to do. */
public enum FollowUpNotice implements NoticeKind {
    /** A member is asked to see to an outcome. */
    UNDERTAKING("meeting.notice.outcome_asked", "/outcomes"),
    /** To the organiser: the member answered. */
    UNDERTAKING_ANSWERED("meeting.notice.outcome_answered", "/outcomes"),
    /** The summary was sent round; silence adopts it. */
    SUMMARY("meeting.notice.summary_circulated", "/summary"),
    /** To the organiser: somebody objected to it. */
    SUMMARY_OBJECTED("meeting.notice.summary_objected", "/summary"),
    SUMMARY_ADOPTED("meeting.notice.summary_adopted", "/summary"),
    /** The report to the capital is still to be written. */
    CAPITAL_REPORT("meeting.notice.capitalreport_due", "/capital-report");

    private final String key;
    private final String below;

    FollowUpNotice(String key, String below) {
        this.key = key;
        this.below = below;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String page() {
        return "/network-meetings/{id}" + below;
    }
}
