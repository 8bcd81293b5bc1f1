package org.focalnet.library;

/** What something cost, in work and money. */
public enum Effort {
    LOW,
    MEDIUM,
    HIGH
}
