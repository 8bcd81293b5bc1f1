package org.focalnet.meeting.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What is written of an outcome.
 *
 * @param session of which it came; null where it is one of the whole meeting
 * @param member who is asked to see to it, or agreed; null where nobody is
 * @param takenBy somebody else who does, in words; may be empty
 */
public record NewOutcome(
        Outcome.Kind kind,
        String text,
        @Nullable UUID session,
        @Nullable LocalDate due,
        @Nullable MemberId member,
        String takenBy) {}
