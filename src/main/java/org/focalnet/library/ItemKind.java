package org.focalnet.library;

/** What an item is. */
public enum ItemKind {
    LESSON,
    PRACTICE,
    POLICY,
    PLAN,
    REPORT,
    TOOLKIT,
    TRAINING,
    ANSWER,
    LINK;

    /** Whether it is told by the parts of a lesson. */
    public boolean told() {
        return this == LESSON || this == PRACTICE;
    }
}
