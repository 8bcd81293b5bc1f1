package org.focalnet.meeting.delegation;

/** Where a registration stands. */
public enum DelegateState {
    /** The organiser has not decided. */
    REQUESTED,
    /** Has a place. */
    CONFIRMED,
    /** Gets the next place that is free. */
    WAITING,
    DECLINED,
    WITHDRAWN;

    /** Whether it still may come to a place. */
    public boolean open() {
        return this == REQUESTED || this == CONFIRMED || this == WAITING;
    }
}
