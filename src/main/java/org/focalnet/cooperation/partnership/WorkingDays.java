package org.focalnet.cooperation.partnership;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days on which offices work: Monday to Friday, since the holidays of two governments are rarely the same. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The day by which an introduction is acknowledged: three working days later, one in a crisis. */
    public static LocalDate acknowledgement(Instant introduced, boolean crisis) {
        LocalDate day = LocalDate.ofInstant(introduced, ZoneOffset.UTC);
        for (int left = crisis ? 1 : 3; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
