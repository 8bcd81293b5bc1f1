package org.focalnet.meeting.session;

/** What a part of the agenda is. */
public enum SessionKind {
    PLENARY,
    PARALLEL,
    WORKSHOP,
    SIDE_EVENT,
    /** Time for bilateral meetings. */
    BILATERALS,
    BREAK,
    CEREMONY;

    /** Whether people speak to all who came, so that there is something to note. */
    public boolean noted() {
        return this != BREAK && this != BILATERALS;
    }
}
