package org.focalnet.identity.link;

import java.time.Duration;

/** Somebody tried too often. Answers 429 and says how long to wait. */
public final class TooManyTries extends RuntimeException {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many tries", null, false, false);
        this.wait = wait;
    }

    Duration waiting() {
        return wait;
    }
}
