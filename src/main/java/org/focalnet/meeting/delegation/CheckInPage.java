package org.focalnet.meeting.delegation;

import org.focalnet.meeting.networkmeeting.MeetingHead;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The desk at the door.
 *
 * @param outcome what the last badge was, as its text key ends; null before one
 * @param who the name on it; empty where it is unknown
 */
public record CheckInPage(
        MeetingHead head,
        long arrived,
        long expected,
        @Nullable String outcome,
        String who) implements View {}
