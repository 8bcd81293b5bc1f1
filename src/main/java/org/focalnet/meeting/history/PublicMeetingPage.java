package org.focalnet.meeting.history;

import org.focalnet.web.PublicView;

/** A meeting as everybody reads it. */
public record PublicMeetingPage(PublicPage page) implements PublicView {}
