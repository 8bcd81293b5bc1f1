package org.focalnet.policyreview;

/** Where a policy acts: at home or abroad. */
public enum Scope {
    INTERNAL,
    EXTERNAL
}
