package org.focalnet.meeting.networkmeeting;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a member are told of meetings of the network. */
public enum NetworkMeetingNotice implements NoticeKind {
    /** A meeting to which the member is asked. */
    ANNOUNCED(""),
    CANCELLED(""),
    /** Another version of the agenda was published. */
    AGENDA("/agenda/changes"),
    /** A paper, or a newer version of one, was distributed. */
    PAPER("/papers"),
    /** To the organiser: somebody registered and waits for a decision. */
    REGISTERED("/registrations"),
    /** A delegate has a place now. */
    PLACED("/delegation"),
    /** A delegate has none. */
    DECLINED("/delegation"),
    /** To the organiser: a topic was proposed. */
    TOPIC("/topics"),
    /** The organiser answered a topic. */
    TOPIC_ANSWERED("/topics"),
    /** The schedule of bilateral meetings is there, or is another one for this member. */
    SCHEDULE("/bilaterals"),
    /** A bilateral meeting was called off. */
    BILATERAL_OFF("/bilaterals");

    private final String below;

    NetworkMeetingNotice(String below) {
        this.below = below;
    }

    @Override
    public String key() {
        return "meeting.notice.networkmeeting." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return "/network-meetings/{id}" + below;
    }
}
