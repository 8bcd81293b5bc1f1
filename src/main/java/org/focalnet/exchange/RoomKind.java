package org.focalnet.exchange;

/** What a room is for. */
public enum RoomKind {
    /** Two members. */
    BILATERAL,
    /** Several members that are named. */
    SEVERAL,
    /** A group; whoever joins it reads, whoever leaves it no longer does. */
    GROUP,
    PARTNERSHIP,
    MEETING,
    /** Of one crisis: its members came by their own choice. */
    CRISIS
}
