package org.focalnet.audience;

/** What a person may do within their member's team; what the team may read is the audience's matter. */
public enum Role {
    /** Holds the office: everything, including handover and disclosure. */
    FOCAL_POINT,
    /** Stands in for the focal point. */
    ALTERNATE,
    /** Works for the office: drafts and answers. */
    TEAM,
    /** A ministry contact: sees only what is assigned to them. */
    CONTRIBUTOR,
    /** Reads, changes nothing. */
    READER,
    /** Works at the secretariat. */
    OFFICER,
    /** Runs the program at the secretariat; reads no more than an officer. */
    ADMINISTRATOR;

    /** Whether the person may write on behalf of the member. */
    public boolean writes() {
        return this != CONTRIBUTOR && this != READER;
    }

    /** Whether the person may invite, hand over and disclose to the public on behalf of the member. */
    public boolean leads() {
        return this == FOCAL_POINT || this == ALTERNATE || secretariat();
    }

    /** Whether the role is one of the secretariat's. */
    public boolean secretariat() {
        return this == OFFICER || this == ADMINISTRATOR;
    }
}
