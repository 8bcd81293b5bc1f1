package org.focalnet.assessment.instrument;

/** How an item is answered. Whatever the kind, words can be added. */
public enum AnswerKind {
    LEVEL,
    SIGN,
    YES_NO,
    TEXT
}
