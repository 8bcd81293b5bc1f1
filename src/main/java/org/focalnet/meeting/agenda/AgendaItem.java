package org.focalnet.meeting.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A point of an agenda.
 *
 * @param position from 1
 * @param minutes how long it takes; 0 where nobody said
 */
public record AgendaItem(UUID id, int position, String title, String presenter, int minutes, int version) {

    /** When the point after this one begins. */
    public Instant then(Instant begins) {
        return begins.plus(Duration.ofMinutes(minutes));
    }
}
