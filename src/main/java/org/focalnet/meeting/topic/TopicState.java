package org.focalnet.meeting.topic;

/** Where a proposal stands. */
public enum TopicState {
    /** It waits for an answer, also where it was changed after the last one. */
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
