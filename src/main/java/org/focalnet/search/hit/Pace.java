package org.focalnet.search.hit;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Answers in even steps of time. The index holds the words of what a reader may not read, and passing these over takes
 * time; an answer that leaves at the next step does not show how much. Reading other people's texts from the clock would
 * take more tries than the limits of a session allow.
 */
final class Pace {

    private static final long STEP = 40_000_000L;

    private Pace() {}

    static <T> T even(Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            long taken = System.nanoTime() - start;
            long leave = start + (taken / STEP + 1) * STEP;
            for (long left = leave - System.nanoTime(); left > 0; left = leave - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }
}
