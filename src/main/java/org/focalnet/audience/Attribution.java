package org.focalnet.audience;

/** Whose words these are, for those who pass them on. */
public enum Attribution {
    /** The person and the member. */
    NAMED,
    /** The member, not the person. */
    MEMBER_ONLY,
    /** Neither; who wrote it is then not stored, but for the member that owns the row. */
    UNATTRIBUTED
}
