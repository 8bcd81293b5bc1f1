package org.focalnet.meeting.bilateral;

/** How much a delegation wishes to meet another; a pair weighs the product of both. */
public enum Priority {
    NORMAL,
    HIGH,
    /** To be held if that is possible at all. */
    OBLIGATORY;

    /** How many of a delegation's wishes may be obligatory: who calls all so says nothing. */
    static final int MOST_OBLIGATORY = 3;
}
