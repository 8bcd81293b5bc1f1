package org.focalnet.member;

/** What kind of body a member is. */
public enum MemberKind {
    STATE,
    ORGANISATION,
    SECRETARIAT,
    /** Observers and other entities: not readers of what is addressed to the network. */
    PARTNER;

    /** Whether such a member reads what is addressed to the whole network. */
    public boolean inNetwork() {
        return this != PARTNER;
    }
}
