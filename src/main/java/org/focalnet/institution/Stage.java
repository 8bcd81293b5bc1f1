package org.focalnet.institution;

/** How far an institution has come, from the first look to an objective of the plan. */
public enum Stage {
    IDENTIFIED,
    CONTACTED,
    BRIEFED,
    LIAISON_NAMED,
    ATTENDS,
    ACCEPTS_ACTION,
    OWNS_OBJECTIVE
}
