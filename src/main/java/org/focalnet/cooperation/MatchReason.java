package org.focalnet.cooperation;

/** Why two that could be proposed to each other were not, as one of the two may know it. */
public enum MatchReason {
    /** The own need was given as many partners as it wants. */
    SERVED,
    /** All places of the own offer are given. */
    FULL,
    /** The other side has no place left of at least five. */
    TAKEN,
    /** Another member, of at least five others, would have been left further behind. */
    FAIRNESS,
    /** Among at least five members that help, one that is asked for less was chosen. */
    LOAD,
    /** It would have been as fair, but what is proposed instead, to one of at least five others, fits better. */
    OUTWEIGHED
}
