package org.focalnet.assessment.instrument;

/** What an instrument is for: it decides which words answers have and which pages a round of it has. */
public enum InstrumentKind {
    /** The national capacity review: the ladder of {@link Level}. */
    CAPACITY,
    /** Self-identification of risk: {@link Sign} by indicator, a narrative by factor. */
    RISK,
    /** A short check of the hub itself. */
    CHECK
}
