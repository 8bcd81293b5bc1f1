package org.focalnet.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Appointments whose way was gone before the network was filled: brought to where they stand, with the days of then.
 * Nobody is invited and no account is closed, since that is done for those who come and leave now.
 */
public interface PastAppointments {

    /** A state that was reached, and when. */
    record Step(AppointmentState state, Instant at) {}

    /**
     * Takes an appointment through states that it reached, the earliest first.
     *
     * @throws org.focalnet.audience.Refused when one may not follow the one before, or is not the viewer's to reach
     * @throws IllegalArgumentException when a step lies before the one before it, or has not come yet
     */
    void bring(UUID appointment, List<Step> steps);
}
