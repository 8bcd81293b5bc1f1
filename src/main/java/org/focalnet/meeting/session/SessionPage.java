package org.focalnet.meeting.session;

import java.util.List;
import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.meeting.paper.MeetingPaper;
import org.focalnet.web.View;

/** A session: what it is about, when and where, who is announced. */
public record SessionPage(MeetingHead head, Session session, List<MeetingPaper> papers) implements View {}
