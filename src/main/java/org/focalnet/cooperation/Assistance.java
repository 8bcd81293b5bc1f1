package org.focalnet.cooperation;

/** The three kinds of help that the second pillar knows. */
public enum Assistance {
    ENCOURAGEMENT,
    CAPACITY_BUILDING,
    PROTECTION_ASSISTANCE
}
