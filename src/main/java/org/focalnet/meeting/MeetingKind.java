package org.focalnet.meeting;

/** What sort of meeting it is. */
public enum MeetingKind {
    INTER_MINISTERIAL,
    WORKING_GROUP,
    BILATERAL,
    BRIEFING,
    TRAINING
}
