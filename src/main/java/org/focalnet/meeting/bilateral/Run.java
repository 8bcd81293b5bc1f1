package org.focalnet.meeting.bilateral;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A search for a schedule.
 *
 * @param weight of what is placed
 * @param bound what no schedule exceeds
 * @param wished the weight of all wishes
 * @param placed meetings placed
 * @param requests pairs that could be placed
 * @param floor meetings of the delegation that has the fewest
 * @param verdict why it failed; empty where it holds
 */
public record Run(
        UUID id,
        Kind kind,
        State state,
        long weight,
        long bound,
        long wished,
        int placed,
        int requests,
        int floor,
        int moved,
        int dropped,
        String verdict,
        Instant started,
        Instant beat) {

    /** A search that gave no sign for so long went down with its node. */
    private static final Duration SILENT = Duration.ofSeconds(90);

    public enum Kind {
        PLAN,
        REPAIR
    }

    public enum State {
        RUNNING,
        READY,
        ACCEPTED,
        DISCARDED,
        FAILED
    }

    public boolean running(Instant now) {
        return state == State.RUNNING && beat.isAfter(now.minus(SILENT));
    }

    /** How much of all wishes it fulfils, in whole percent, rounded down: nobody is told more than is true. */
    public int percent() {
        return part(weight, false);
    }

    /** How much any schedule could fulfil at most, in whole percent, rounded up. */
    public int mostPercent() {
        return part(bound, true);
    }

    private int part(long of, boolean up) {
        return wished == 0 ? 100 : (int) Math.min(100, (of * 100 + (up ? wished - 1 : 0)) / wished);
    }
}
