package org.focalnet.meeting;

/** What an invitee said. */
public enum Answer {
    NONE,
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    /** Somebody else comes for the same institution. */
    SUBSTITUTE;

    /** Whether the institution will be there. */
    public boolean comes() {
        return this == ACCEPTED || this == SUBSTITUTE;
    }
}
