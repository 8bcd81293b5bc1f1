package org.focalnet.library;

/** Whether the readers of an item learn whose it is. */
public enum Credit {
    NAMED,
    /** Only where in the world; published by the secretariat. */
    REGION,
    /** Not at all; published by the secretariat. */
    ANONYMOUS
}
