package org.focalnet.meeting.schedule;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long a search may go on. A number of steps gives the same schedule everywhere; a deadline does not.
 */
public interface Budget {

    /**
     * How much is spent, from 0; the search ends at 1.
     *
     * @param steps the steps that were done
     */
    double spent(long steps);

    static Budget steps(long most) {
        return steps -> (double) steps / Math.max(1, most);
    }

    /**
     * Ends at a time.
     *
     * @param clock the time, in any unit; {@code System::nanoTime} in the program
     * @param length how long, in the same unit, from now on
     */
    static Budget until(LongSupplier clock, long length) {
        long begun = clock.getAsLong();
        return steps -> (double) (clock.getAsLong() - begun) / Math.max(1, length);
    }

    /** The same, but ended as soon as somebody says so. */
    default Budget unless(BooleanSupplier stopped) {
        return steps -> stopped.getAsBoolean() ? 1 : spent(steps);
    }
}
