package org.focalnet.institution.inquiry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/**
 * The hours that follow from the last day of an inquiry, on the clock of a zone, right also when clocks change.
 *
 * @param remindAt nine in the morning, three working days before the last day
 * @param dueAt the end of the last day
 * @param closesAt when who is late can answer no longer
 */
record Deadline(Instant remindAt, Instant dueAt, Instant closesAt) {

    /** How many days who is late may still answer: an official in hospital is no reason to begin anew. */
    static final int GRACE = 10;

    private static final int WORKING_DAYS = 3;
    private static final Set<DayOfWeek> USUAL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** @param week the working days of the office; the usual five where it says none */
    static Deadline of(LocalDate lastDay, ZoneId zone, Set<DayOfWeek> week) {
        Set<DayOfWeek> working = week.isEmpty() ? USUAL : week;
        LocalDate reminded = lastDay;
        for (int left = WORKING_DAYS; left > 0; ) {
            reminded = reminded.minusDays(1);
            left -= working.contains(reminded.getDayOfWeek()) ? 1 : 0;
        }
        return new Deadline(
                reminded.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant(),
                lastDay.plusDays(1).atStartOfDay(zone).toInstant(),
                lastDay.plusDays(1 + GRACE).atStartOfDay(zone).toInstant());
    }
}
