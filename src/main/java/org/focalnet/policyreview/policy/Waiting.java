package org.focalnet.policyreview.policy;

/** For whom a policy waits. */
public enum Waiting {
    /** For the team: to be screened or reviewed. */
    US,
    /** For the institution that owns it: to answer the advice. */
    OWNER,
    /** For the team, since its recheck date has come. */
    RECHECK,
    NOBODY
}
