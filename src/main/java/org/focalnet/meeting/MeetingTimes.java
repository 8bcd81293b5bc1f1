package org.focalnet.meeting;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/** Times of a meeting as its invitees say them: in its own zone, which is named. */
public final class MeetingTimes {

    private MeetingTimes() {}

    /** Such as Tuesday 12 May 2027, 10:00–12:00 (Paris, GMT+02:00). */
    public static String span(Instant starts, Instant ends, ZoneId zone, Locale language) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMEEEEdHm", region(language));
        format.setTimeZone(icu(zone));
        return format.format(new DateInterval(starts.toEpochMilli(), ends.toEpochMilli())) + " ("
                + zone(zone, starts, language) + ")";
    }

    /** Such as 10:15. */
    public static String clock(Instant at, ZoneId zone, Locale language) {
        var format = com.ibm.icu.text.DateFormat.getInstanceForSkeleton("Hm", region(language));
        format.setTimeZone(icu(zone));
        return format.format(Date.from(at));
    }

    /** A day, such as 12 May 2027. */
    public static String day(LocalDate day, Locale language) {
        var format = com.ibm.icu.text.DateFormat.getInstanceForSkeleton("yMMMMd", region(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Days of which only what differs is said twice, such as 12–14 May 2027. */
    public static String days(LocalDate first, LocalDate last, Locale language) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", region(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(
                first.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(),
                last.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()));
    }

    private static String zone(ZoneId zone, Instant at, Locale language) {
        if (zone.getId().equals("UTC") || zone.getId().equals("Z")) {
            return "UTC";
        }
        var offset = new SimpleDateFormat("ZZZZ", region(language));
        offset.setTimeZone(icu(zone));
        String city = zone.getId().startsWith("Etc/")
                ? null
                : TimeZoneNames.getInstance(region(language))
                        .getExemplarLocationName(icu(zone).getID());
        return city == null ? offset.format(Date.from(at)) : city + ", " + offset.format(Date.from(at));
    }

    private static TimeZone icu(ZoneId zone) {
        return TimeZone.getTimeZone(zone.getId().equals("Z") ? "UTC" : zone.getId());
    }

    private static ULocale region(Locale language) {
        return language.getLanguage().equals("en") ? ULocale.UK : ULocale.forLocale(language);
    }
}
