package org.focalnet.meeting.history;

import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form of what everybody may read of a meeting. @param published whether everybody reads it now */
public record PublicPageForm(MeetingHead head, String title, String summary, boolean published, Problems problems)
        implements View {}
