package org.focalnet.institution;

/** What an institution thinks of prevention. */
public enum Attitude {
    UNAWARE,
    SCEPTICAL,
    NEUTRAL,
    SUPPORTIVE,
    CHAMPION;

    /** The mark that goes with the word: colour never says it alone. */
    public String tone() {
        return switch (this) {
            case SUPPORTIVE, CHAMPION -> "on";
            case NEUTRAL -> "part";
            case SCEPTICAL -> "bad";
            case UNAWARE -> "off";
        };
    }
}
