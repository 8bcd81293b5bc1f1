package org.focalnet.exchange.silence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When silence ends: at the end of the last of so many working days (Monday to Friday) after the day on which it was
 * opened, in the zone of whoever opened it.
 *
 * @param lastDay the last day, whole
 * @param at the first instant after it
 */
record Deadline(LocalDate lastDay, Instant at) {

    static Deadline of(Instant opened, int days, ZoneId zone) {
        if (days < 1) {
            throw new IllegalArgumentException("readers need a working day");
        }
        LocalDate day = opened.atZone(zone).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (working(day)) {
                left--;
            }
        }
        return new Deadline(
                day, day.plusDays(1).atStartOfDay(zone).toInstant()); // where midnight is skipped, the hour after
    }

    static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
