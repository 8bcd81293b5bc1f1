package org.focalnet.plan;

/** How an action stands, as the team says it; nothing is computed. */
public enum ActionStatus {
    NOT_STARTED,
    ON_TRACK,
    DELAYED,
    BLOCKED,
    DONE,
    DROPPED;

    /** Whether something is still to be done. */
    public boolean open() {
        return this != DONE && this != DROPPED;
    }

    /** Whether whoever says it has to say why. */
    public boolean explained() {
        return this == BLOCKED || this == DROPPED;
    }

    /** The mark that goes with the word: colour never says it alone. */
    public String tone() {
        return switch (this) {
            case DONE, ON_TRACK -> "on";
            case NOT_STARTED, DELAYED -> "part";
            case BLOCKED -> "bad";
            case DROPPED -> "off";
        };
    }
}
