package org.focalnet.member;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * When an office is reached: hours of its own clock on its own days, right also on the days on which clocks change.
 *
 * @param closes before {@code opens} where the hours go past midnight, equal where it is reached all day
 */
public record OfficeHours(ZoneId zone, LocalTime opens, LocalTime closes, Set<DayOfWeek> weekdays) {

    /** Asked for once: the platform copies all six hundred at each question, and a directory asks for each office. */
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    public OfficeHours {
        weekdays = Set.copyOf(weekdays);
    }

    /** A zone by its name; UTC for one that this machine's rules no longer know: it must not close a page. */
    public static ZoneId zone(String name) {
        return ZONES.contains(name) ? ZoneId.of(name) : ZoneOffset.UTC;
    }

    public boolean open(Instant at) {
        LocalDate today = at.atZone(zone).toLocalDate();
        return opened(today, at) || opened(today.minusDays(1), at);
    }

    /** When it opens next; empty where it has no days. */
    public Optional<ZonedDateTime> next(Instant after) {
        LocalDate today = after.atZone(zone).toLocalDate();
        for (int days = 0; days <= 8; days++) {
            LocalDate day = today.plusDays(days);
            ZonedDateTime opening = day.atTime(opens).atZone(zone);
            if (weekdays.contains(day.getDayOfWeek()) && opening.toInstant().isAfter(after)) {
                return Optional.of(opening);
            }
        }
        return Optional.empty();
    }

    private boolean opened(LocalDate day, Instant at) {
        if (!weekdays.contains(day.getDayOfWeek())) {
            return false;
        }
        LocalDate end = closes.isAfter(opens) ? day : day.plusDays(1);
        Instant from = day.atTime(opens).atZone(zone).toInstant();
        Instant to = end.atTime(closes).atZone(zone).toInstant();
        return !at.isBefore(from) && at.isBefore(to);
    }
}
