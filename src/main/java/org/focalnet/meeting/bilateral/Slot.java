package org.focalnet.meeting.bilateral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A time at which bilateral meetings are held. @param closed where something else happens then */
public record Slot(UUID id, Instant starts, Instant ends, int tables, int privateRooms, boolean closed) {

    public LocalDate day(ZoneId zone) {
        return starts.atZone(zone).toLocalDate();
    }
}
