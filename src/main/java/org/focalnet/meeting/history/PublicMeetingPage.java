package org.focalnet.meeting.history;

import org.focalnet.web.View;

/** A meeting as everybody reads it. */
public record PublicMeetingPage(PublicPage page) implements View.Open {}
