package org.focalnet.cooperation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Brings needs and offers together. Reads structured columns through a database role of its own, never a text. */
public interface Matcher {

    /** Proposes what is best beside all that stands: when something was posted, changed or went. Again, it does nothing. */
    Run run();

    /** A round that was announced: proposals that nobody answered may go for fairer ones, and all is explained anew. */
    Run round();

    /** The day of the next round: the first Monday of a month. */
    static LocalDate nextRound(LocalDate today) {
        LocalDate first = today.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
        return first.isAfter(today)
                ? first
                : today.plusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    /** The day by which a side decides on what is proposed today: ten working days on. */
    static LocalDate decideBy(LocalDate today) {
        LocalDate day = today;
        for (int left = 10; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    /** Whether a round is held on this day. */
    static boolean isRound(LocalDate day) {
        return nextRound(day.minusDays(1)).equals(day);
    }

    /**
     * What a run did.
     *
     * @param needs how many needs were looked at
     * @param offers how many offers
     * @param proposed how many pairs were proposed
     */
    record Run(int needs, int offers, int proposed) {}
}
