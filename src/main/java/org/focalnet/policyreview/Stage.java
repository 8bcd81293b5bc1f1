package org.focalnet.policyreview;

/** How far a policy has come with the institution that owns it. */
public enum Stage {
    IDEA,
    DRAFT,
    CONSULTATION,
    CLEARANCE,
    DECIDED,
    IN_FORCE;

    /** Whether its day of decision can be past. */
    public boolean decided() {
        return this == DECIDED || this == IN_FORCE;
    }
}
