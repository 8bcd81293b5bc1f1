package org.focalnet.library.item;

/** Where an item stands. */
public enum ItemState {
    DRAFT,
    /** Others read it and may object. */
    REVIEW,
    /** Its readers find it. */
    LISTED,
    /** The secretariat published it in the place of its owner, who is not named. */
    RELAYED,
    WITHDRAWN
}
