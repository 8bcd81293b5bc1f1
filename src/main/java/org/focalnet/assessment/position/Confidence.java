package org.focalnet.assessment.position;

/** How sure somebody is, in words. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
