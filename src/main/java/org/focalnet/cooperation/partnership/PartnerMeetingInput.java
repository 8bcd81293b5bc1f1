package org.focalnet.cooperation.partnership;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.focalnet.identity.Zones;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The form of a meeting of two partners as it was typed; times are those of a clock in its zone. */
public record PartnerMeetingInput(
        String title, String day, String from, String to, String zone, String place, String link) {

    /** What the form means. */
    record Whole(String title, Instant starts, Instant ends, ZoneId zone, String place, String link) {}

    static PartnerMeetingInput blank(String zone) {
        return new PartnerMeetingInput("", "", "", "", zone, "", "");
    }

    static PartnerMeetingInput typed(Typed typed) {
        return new PartnerMeetingInput(
                typed.raw("title"),
                typed.raw("day"),
                typed.raw("from"),
                typed.raw("to"),
                typed.raw("zone"),
                typed.raw("place"),
                typed.raw("link"));
    }

    /** Reads it, with what is wrong noted; null where it is none. */
    static @Nullable Whole read(Typed typed, Instant now) {
        String title = typed.line("title", 1, 160);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate day = typed.day("day", today.minusYears(1), today.plusYears(3));
        if (day == null) {
            typed.problems().add("day", "web.problem.day");
        }
        ZoneId zone = ZoneOffset.UTC;
        if (Zones.offered(typed.raw("zone"))) {
            zone = ZoneId.of(typed.raw("zone"));
        } else {
            typed.problems().add("zone", "web.problem.choose");
        }
        Instant starts = at(typed, "from", day, zone);
        Instant ends = at(typed, "to", day, zone);
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            typed.problems().add("to", "cooperation.meeting.ends_before");
        }
        String place = typed.line("place", 0, 200);
        String link = typed.line("link", 0, 500);
        if (!link.isEmpty() && !link.matches("https://[^\\s<>\"]+")) {
            typed.problems().add("link", "cooperation.meeting.link_wrong");
        } else if (place.isEmpty() && link.isEmpty()) {
            typed.problems().add("place", "cooperation.meeting.where");
        }
        return typed.problems().any() || starts == null || ends == null
                ? null
                : new Whole(title, starts, ends, zone, place, link);
    }

    /** A moment of a clock; one that the clocks skip is none. */
    private static @Nullable Instant at(Typed typed, String field, @Nullable LocalDate day, ZoneId zone) {
        try {
            LocalTime time = LocalTime.parse(typed.raw(field).strip());
            if (day == null) {
                return null;
            }
            LocalDateTime local = day.atTime(time);
            if (zone.getRules().getValidOffsets(local).isEmpty()) {
                typed.problems().add(field, "cooperation.meeting.skipped");
                return null;
            }
            return local.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            typed.problems().add(field, "cooperation.meeting.time");
            return null;
        }
    }
}
