package org.focalnet.notify;

/** How notices come by mail. They stand in the list in any case. */
public enum Pace {
    NOW,
    DAILY,
    WEEKLY,
    NEVER
}
