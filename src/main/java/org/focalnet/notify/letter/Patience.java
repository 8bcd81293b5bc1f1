package org.focalnet.notify.letter;

import java.time.Duration;
import java.util.Optional;

/** How long a letter waits for a server that is down: quickly at first, then every two hours, for two days. */
public final class Patience {

    /** How soon what waits for the end of a freeze is looked at again. */
    public static final Duration FROZEN = Duration.ofMinutes(5);

    static final Duration END = Duration.ofHours(48);
    private static final Duration FIRST = Duration.ofSeconds(20);
    public static final Duration LONGEST = Duration.ofHours(2);

    private Patience() {}

    /** How long to wait after so many failures; empty where the letter is too old to be of use. */
    public static Optional<Duration> after(int failures, Duration age) {
        if (age.compareTo(END) >= 0) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << (2 * Math.clamp(failures - 1L, 0, 5)));
        return Optional.of(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
    }
}
