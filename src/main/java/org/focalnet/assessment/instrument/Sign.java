package org.focalnet.assessment.instrument;

/** What the country itself sees of an indicator of risk: never a number, never added up. */
public enum Sign {
    NOT_EXAMINED,
    NO_INFORMATION,
    NOT_OBSERVED,
    SOME_SIGNS,
    CLEAR_SIGNS,
    NOT_APPLICABLE
}
