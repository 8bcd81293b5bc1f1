package org.focalnet.assessment.instrument;

/**
 * The ladder of a capacity, in words: never a number, never averaged.
 */
public enum Level {
    NOT_EXAMINED,
    NOT_IN_PLACE,
    BEGUN,
    ON_PAPER,
    IN_USE,
    /** In use, resourced, able to help others. */
    ABLE_TO_HELP,
    /** The question does not concern this country. */
    NOT_FOR_US
}
