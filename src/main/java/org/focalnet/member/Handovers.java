package org.focalnet.member;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Role;
import org.jspecify.annotations.Nullable;

/** Handovers of the viewer's office, for whoever fills a network. */
public interface Handovers {

    /** How long a successor is led. */
    Duration PATH = Duration.ofDays(30);

    /** How many steps that has. */
    int STEPS = 16;

    /**
     * A handover as it was thought of.
     *
     * @param leaving the account of who leaves; null where it is closed
     * @param following the account of who follows; null where they have none yet
     * @param mail of who follows
     * @param day their first day; null while it is open
     * @param notes what is written nowhere
     */
    record NewHandover(
            Role role,
            @Nullable UUID leaving,
            String predecessor,
            @Nullable UUID following,
            String successor,
            String mail,
            @Nullable LocalDate day,
            boolean told,
            String notes) {}

    /** Prepares one: for a post it has its appointment proposed. */
    void prepare(UUID id, NewHandover handover);

    /** Writes down one that passed before, with so many of the steps done since. */
    void past(UUID id, NewHandover handover, Instant at, int steps);
}
