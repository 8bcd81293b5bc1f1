package org.focalnet.plan;

/** What an action costs, in bands that each country reads by its own measure. */
public enum CostBand {
    UNKNOWN,
    /** Nothing beside the time of people who are paid anyway. */
    NONE,
    SMALL,
    MEDIUM,
    LARGE
}
