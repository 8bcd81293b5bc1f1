package org.focalnet.institution;

/** Why an institution holds back. */
public enum Reason {
    NOT_KNOWN,
    OUTSIDE_MANDATE,
    OTHER_PRIORITIES,
    COVERED,
    OTHER
}
