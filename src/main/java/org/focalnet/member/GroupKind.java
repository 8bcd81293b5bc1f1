package org.focalnet.member;

/** Where a group of members comes from. */
public enum GroupKind {
    /** A regional group of the United Nations; its members follow the list of members. */
    UN_GROUP,
    /** A subregion of the United Nations' M49 scheme; its members follow the list of members. */
    SUBREGION,
    /** Any other: a working group, a regional network; kept by the secretariat and its conveners. */
    FREE
}
