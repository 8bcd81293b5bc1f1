package org.focalnet.cooperation.partnership;

/** Which of the two: whose need it is, or whose offer. */
public enum Side {
    NEED,
    OFFER;

    public Side other() {
        return this == NEED ? OFFER : NEED;
    }
}
