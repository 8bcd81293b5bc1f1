package org.focalnet.meeting.delegation;

/** What somebody is in a delegation. */
public enum Part {
    HEAD,
    MEMBER,
    /** Comes in the place of another. */
    SUBSTITUTE,
    INTERPRETER
}
