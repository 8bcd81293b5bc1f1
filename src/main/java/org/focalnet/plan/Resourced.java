package org.focalnet.plan;

/** Whether an action has the people and the money that it takes. */
public enum Resourced {
    YES,
    PARTLY,
    NO
}
