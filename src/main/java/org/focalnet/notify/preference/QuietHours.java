package org.focalnet.notify.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Hours of the day in which no mail comes, such as from 21:00 until 07:00. */
public record QuietHours(LocalTime from, LocalTime until) {

    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("a day without an hour for mails");
        }
    }

    /** Whether it is quiet at this time of the day. */
    boolean holds(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    /** The next moment, from now on, at which a clock in this zone shows an hour that is not quiet. */
    Instant next(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        if (!holds(here.toLocalTime())) {
            return now;
        }
        boolean later = !until.isAfter(here.toLocalTime());
        ZonedDateTime end =
                here.toLocalDate().plusDays(later ? 1 : 0).atTime(until).atZone(zone);
        // An hour that the clock shows twice: the first time may be over.
        return end.toInstant().isBefore(now) ? end.withLaterOffsetAtOverlap().toInstant() : end.toInstant();
    }
}
