package org.focalnet.cooperation.reminder;

import java.time.Duration;
import java.time.Instant;
import org.focalnet.Program;

/** Lets days pass for partnerships, for tests. */
public final class Later {

    private Later() {}

    public static void days(int days) {
        Program.get(Reminders.class).run(Instant.now().plus(Duration.ofDays(days)));
    }
}
