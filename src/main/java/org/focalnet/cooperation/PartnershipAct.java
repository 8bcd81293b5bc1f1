package org.focalnet.cooperation;

/** What a side of a partnership can do or say. */
public enum PartnershipAct {
    /** We have seen it and are here. */
    ACKNOWLEDGED,
    /** We are still at it. */
    CHECKED_IN,
    /** The plan of work was changed. */
    PLANNED,
    /** A milestone was marked as done, or as not done after all. */
    PROGRESS,
    /** A meeting was set, or cancelled. */
    MEETING,
    /** We agree to a version of the plan of work. */
    AGREED,
    /** The work has begun. */
    BEGUN,
    /** It is delivered, says one side. */
    DELIVERED,
    /** Yes, says the other. */
    CONFIRMED,
    /** Not yet, says the other; or the one that said it takes it back. */
    NOT_YET,
    /** Feedback was given; what it says stands elsewhere. */
    FEEDBACK,
    /** The needing side says what became of its need. */
    CLOSED,
    /** One side withdrew. */
    WITHDRAWN,
    /** What is said six and twelve months later. */
    FOLLOWED
}
