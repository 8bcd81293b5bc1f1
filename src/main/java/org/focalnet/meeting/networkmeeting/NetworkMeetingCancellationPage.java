package org.focalnet.meeting.networkmeeting;

import org.focalnet.web.View;

/** Asks before a meeting is called off, or what was prepared is thrown away. */
public record NetworkMeetingCancellationPage(MeetingHead head) implements View {}
