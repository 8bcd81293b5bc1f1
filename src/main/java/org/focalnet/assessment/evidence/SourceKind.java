package org.focalnet.assessment.evidence;

/** Where evidence comes from. */
public enum SourceKind {
    LAW,
    OFFICIAL,
    STATISTICS,
    RESEARCH,
    INTERNATIONAL,
    CIVIL_SOCIETY,
    MEDIA,
    /** What officials know from their work. */
    KNOWLEDGE
}
