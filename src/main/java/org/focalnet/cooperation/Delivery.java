package org.focalnet.cooperation;

/** How people meet for it. */
public enum Delivery {
    REMOTE,
    VISIT,
    HYBRID;

    /** Whether two wishes can be met together: a mix of both goes with either. */
    public boolean fits(Delivery other) {
        return this == other || this == HYBRID || other == HYBRID;
    }
}
