package org.focalnet.notify.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that concerns a person, in their list. */
public record Notice(
        UUID id,
        String kind,
        @Nullable UUID object,
        String path,
        Instant at,
        @Nullable Instant done,
        @Nullable Instant snoozed) {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Which part of the list is shown. */
    public enum Part {
        OPEN,
        SNOOZED,
        DONE
    }

    /** Until when a notice may be put off. */
    public enum Snooze {
        TOMORROW,
        MONDAY,
        DAY;

        /** The morning on which it comes back, in the reader's zone. */
        Instant until(LocalDate today, @Nullable LocalDate day, ZoneId zone) {
            LocalDate until = switch (this) {
                case TOMORROW -> today.plusDays(1);
                case MONDAY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                case DAY -> day == null ? today.plusDays(1) : day;
            };
            return until.atTime(MORNING).atZone(zone).toInstant();
        }
    }
}
