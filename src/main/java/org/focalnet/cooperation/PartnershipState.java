package org.focalnet.cooperation;

/** Where a partnership stands, in the order in which it goes on. */
public enum PartnershipState {
    /** Both agreed to meet; not both have said a word yet. */
    INTRODUCED,
    IN_DISCUSSION,
    /** Both agreed to the same version of the plan of work. */
    AGREED,
    IN_DELIVERY,
    /** One side said that it is delivered, the other confirmed it. */
    DELIVERED,
    /** Both gave their feedback. */
    REVIEWED,
    /** The needing side said what became of its need. */
    CLOSED,
    /** One side withdrew before delivery. */
    WITHDRAWN;

    /** Whether work on it is over. */
    public boolean over() {
        return ordinal() >= DELIVERED.ordinal();
    }
}
