package org.focalnet.cooperation;

/** Where a need stands. */
public enum NeedState {
    DRAFT,
    POSTED,
    WITHDRAWN,
    EXPIRED,
    MET
}
