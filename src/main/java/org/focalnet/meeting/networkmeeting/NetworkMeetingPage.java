package org.focalnet.meeting.networkmeeting;

import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the network at a glance.
 *
 * @param previous the meeting that it continues, where the viewer reads it
 * @param seats how full it is; null where there is no limit
 */
public record NetworkMeetingPage(
        MeetingHead head, @Nullable NetworkMeeting previous, NetworkMeetingStore.@Nullable Seats seats)
        implements View {}
