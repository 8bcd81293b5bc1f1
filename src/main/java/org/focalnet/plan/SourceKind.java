package org.focalnet.plan;

/** What an action comes from. Clauses of executive commitments are not among these: they are taken up. */
public enum SourceKind {
    /** A gap that a review of capacity found. */
    GAP,
    /** A finding of a self-identification of risk. */
    RISK,
    /** A decision of a meeting. */
    DECISION,
    /** A recommendation of the atrocity lens. */
    ADVICE,
    OTHER
}
