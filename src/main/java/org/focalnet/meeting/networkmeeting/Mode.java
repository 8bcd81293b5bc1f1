package org.focalnet.meeting.networkmeeting;

/** How people take part in a meeting. */
public enum Mode {
    IN_PERSON,
    HYBRID,
    ONLINE
}
