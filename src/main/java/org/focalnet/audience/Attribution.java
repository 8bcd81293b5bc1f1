package org.focalnet.audience;

/** Whose words these are, for those who pass them on. */
public enum Attribution {
    /** The person and the member. */
    NAMED,
    /** The member, not the person. */
    MEMBER_ONLY,
    /** Neither: and then the program does not store it. */
    UNATTRIBUTED
}
