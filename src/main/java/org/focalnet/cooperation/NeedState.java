package org.focalnet.cooperation;

/** Where a need stands. */
public enum NeedState {
    DRAFT,
    /** Cleared nationally: it may be posted. */
    CLEARED,
    POSTED,
    WITHDRAWN,
    EXPIRED,
    MET
}
