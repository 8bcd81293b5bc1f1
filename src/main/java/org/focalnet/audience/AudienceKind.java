package org.focalnet.audience;

/** The five kinds of audience, from the narrowest to the widest. */
public enum AudienceKind {
    /** The owning member's team. */
    OWN,
    /** The owner and the members listed. */
    NAMED,
    /** The members of a group, as it changes. */
    GROUP,
    /** All members, the secretariat included. */
    NETWORK,
    /** Everyone. */
    PUBLIC
}
