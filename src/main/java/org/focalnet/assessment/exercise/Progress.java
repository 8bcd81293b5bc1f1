package org.focalnet.assessment.exercise;

import java.time.Duration;
import java.time.Instant;
import org.focalnet.audience.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where an exercise stands, and its clock, which a pause holds.
 *
 * @param rested for how long it stood still before now
 */
public record Progress(
        State state,
        @Nullable Instant started,
        @Nullable Instant paused,
        Duration rested,
        @Nullable Instant ended) {

    public enum State {
        PLANNED,
        RUNNING,
        PAUSED,
        ENDED,
        CANCELLED
    }

    /** What can be done with it. */
    enum Act {
        START,
        PAUSE,
        RESUME,
        END,
        /** Goes on after it was ended by mistake. */
        REOPEN,
        CANCEL,
        /** Is planned again after all. */
        RESTORE
    }

    static final Progress PLANNED = new Progress(State.PLANNED, null, null, Duration.ZERO, null);

    /** The minute at which it stands; 0 before it starts. */
    public int minute(Instant now) {
        if (started == null) {
            return 0;
        }
        Instant until = ended != null ? ended : paused != null ? paused : now;
        return (int) Math.clamp(Duration.between(started, until).minus(rested).toMinutes(), 0L, 100_000L);
    }

    public boolean live() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    /**
     * The same after an act; whoever does it twice finds it done.
     *
     * @throws Refused where it does not fit
     */
    Progress after(Act act, Instant now) {
        return switch (act) {
            case START ->
                live() ? this : needs(State.PLANNED, new Progress(State.RUNNING, now, null, Duration.ZERO, null));
            case PAUSE ->
                state == State.PAUSED
                        ? this
                        : needs(State.RUNNING, new Progress(State.PAUSED, started, now, rested, null));
            case RESUME -> state == State.RUNNING ? this : needs(State.PAUSED, running(paused, now));
            case END ->
                state == State.ENDED
                        ? this
                        : live() ? new Progress(State.ENDED, started, null, rest(paused, now), now) : refuse();
            case REOPEN -> live() ? this : needs(State.ENDED, running(ended, now));
            case CANCEL ->
                state == State.CANCELLED
                        ? this
                        : needs(State.PLANNED, new Progress(State.CANCELLED, null, null, Duration.ZERO, null));
            case RESTORE -> state == State.PLANNED ? this : needs(State.CANCELLED, PLANNED);
        };
    }

    private Progress running(@Nullable Instant since, Instant now) {
        return new Progress(State.RUNNING, started, null, rest(since, now), null);
    }

    private Duration rest(@Nullable Instant since, Instant now) {
        return since == null || now.isBefore(since) ? rested : rested.plus(Duration.between(since, now));
    }

    private Progress needs(State needed, Progress next) {
        return state == needed ? next : refuse();
    }

    private static Progress refuse() {
        throw new Refused("assessment.exercise.refused");
    }
}
