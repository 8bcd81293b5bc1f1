package org.focalnet.meeting;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a hub are told of their meetings. */
public enum MeetingNotice implements NoticeKind {
    /** Somebody who is needed does not come. */
    DECLINED,
    /** Somebody who was asked wrote by mail what is no answer, or came too late to be one. */
    WROTE,
    /** Somebody objected to minutes. */
    OBJECTED,
    /** Nobody did. */
    ADOPTED;

    @Override
    public String key() {
        return "meeting.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return this == DECLINED || this == WROTE ? "/meetings/{id}" : "/meetings/{id}/minutes";
    }
}
