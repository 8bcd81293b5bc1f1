package org.focalnet.policyreview;

/** What a policy does to the risk for a category of people, as a reviewer judges it; never a computed value. */
public enum Effect {
    RAISES,
    LOWERS,
    NEUTRAL,
    UNKNOWN
}
