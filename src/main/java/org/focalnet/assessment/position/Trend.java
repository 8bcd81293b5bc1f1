package org.focalnet.assessment.position;

/** Where a sign is going. */
public enum Trend {
    UNKNOWN,
    EASING,
    STEADY,
    WORSENING
}
