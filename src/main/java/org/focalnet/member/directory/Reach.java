package org.focalnet.member.directory;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.focalnet.member.OfficeHours;
import org.focalnet.web.Shell;

/** Says, in the reader's words, when an office is reached. */
public final class Reach {

    private final Shell shell;
    private final Instant now;
    private final DateFormat clock;
    private final DateFormat day;

    Reach(Shell shell, Instant now) {
        this.shell = shell;
        this.now = now;
        ULocale language = shell.region();
        this.clock = DateFormat.getInstanceForSkeleton("Hm", language);
        this.day = DateFormat.getInstanceForSkeleton("EEEE", language);
    }

    public boolean open(OfficeHours hours) {
        return hours.open(now);
    }

    /** Such as "open, 10:42 there" or "closed, opens Monday at 09:00 there". */
    public String text(OfficeHours hours) {
        if (open(hours)) {
            return shell.t("member.directory.open", time(now, hours.zone()));
        }
        return hours.next(now)
                .map(next -> {
                    Instant at = next.toInstant();
                    boolean today =
                            next.toLocalDate().equals(now.atZone(hours.zone()).toLocalDate());
                    return today
                            ? shell.t("member.directory.opens", time(at, hours.zone()))
                            : shell.t("member.directory.opens.day", weekday(at, hours.zone()), time(at, hours.zone()));
                })
                .orElseGet(() -> shell.t("member.directory.closed"));
    }

    /** The hours of its own clock, such as 09:00–17:00. */
    public String theirs(OfficeHours hours) {
        return shell.t("member.directory.hours", local(hours.opens()), local(hours.closes()));
    }

    /** Today's hours on the reader's clock. */
    public String mine(OfficeHours hours) {
        LocalDate today = now.atZone(hours.zone()).toLocalDate();
        LocalDate end = hours.closes().isAfter(hours.opens()) ? today : today.plusDays(1);
        return shell.t(
                "member.directory.hours",
                time(today.atTime(hours.opens()).atZone(hours.zone()).toInstant(), shell.zone()),
                time(end.atTime(hours.closes()).atZone(hours.zone()).toInstant(), shell.zone()));
    }

    /** The days on which it is reached, in the order of the week. */
    public String days(OfficeHours hours) {
        LocalDate monday = LocalDate.EPOCH.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<String> names = Arrays.stream(DayOfWeek.values())
                .filter(hours.weekdays()::contains)
                .map(one -> weekday(
                        monday.with(TemporalAdjusters.nextOrSame(one))
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant(),
                        ZoneOffset.UTC))
                .toList();
        return shell.list(names);
    }

    /** The zone by the name of its city, and how far it is from UTC now. */
    public String zone(OfficeHours hours) {
        ZoneOffset offset = hours.zone().getRules().getOffset(now);
        String id = hours.zone().getId();
        String city = id.startsWith("Etc/") || id.indexOf('/') < 0 // such as UTC, whose name says it all
                ? ""
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + ", ";
        return city + "UTC" + (offset.getTotalSeconds() == 0 ? "" : offset.getId());
    }

    private String local(LocalTime time) {
        return time(time.atDate(LocalDate.EPOCH).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private String time(Instant at, ZoneId zone) {
        clock.setTimeZone(icu(zone));
        return clock.format(Date.from(at));
    }

    private String weekday(Instant at, ZoneId zone) {
        day.setTimeZone(icu(zone));
        return day.format(Date.from(at));
    }

    private static TimeZone icu(ZoneId zone) {
        return TimeZone.getTimeZone(zone.getId().equals("Z") ? "UTC" : zone.getId());
    }
}
