package org.focalnet.meeting.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.identity.Zones;
import org.focalnet.meeting.MeetingKind;
import org.focalnet.meeting.NewMeeting;
import org.focalnet.meeting.NewSeries;
import org.focalnet.meeting.series.Series;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The form of a meeting as it was typed; times are those of a clock in its zone. */
public record MeetingInput(
        String series,
        String title,
        String kind,
        String place,
        String link,
        String day,
        String from,
        String last,
        String to,
        String zone,
        String chair,
        String legalBasis,
        String quorum) {

    static MeetingInput typed(Typed typed) {
        return new MeetingInput(
                typed.raw("series"),
                typed.raw("title"),
                typed.raw("kind"),
                typed.raw("place"),
                typed.raw("link"),
                typed.raw("day"),
                typed.raw("from"),
                typed.raw("last"),
                typed.raw("to"),
                typed.raw("zone"),
                typed.raw("chair"),
                typed.raw("basis"),
                typed.raw("quorum"));
    }

    static MeetingInput of(NewMeeting meeting) {
        LocalDateTime starts = meeting.starts().atZone(meeting.zone()).toLocalDateTime();
        LocalDateTime ends = meeting.ends().atZone(meeting.zone()).toLocalDateTime();
        boolean oneDay = starts.toLocalDate().equals(ends.toLocalDate());
        return new MeetingInput(
                meeting.series() == null ? "" : meeting.series().toString(),
                meeting.title(),
                meeting.kind().name(),
                meeting.place(),
                meeting.link(),
                starts.toLocalDate().toString(),
                starts.toLocalTime().toString(),
                oneDay ? "" : ends.toLocalDate().toString(),
                ends.toLocalTime().toString(),
                meeting.zone().getId(),
                meeting.chair(),
                meeting.legalBasis(),
                String.valueOf(meeting.quorum()));
    }

    /** The next meeting of a series: like the last one, on the day by which it falls due. */
    static MeetingInput next(Series series, List<Meeting> meetings, LocalDate today) {
        NewMeeting last = meetings.stream()
                .filter(meeting -> !meeting.cancelled())
                .findFirst()
                .map(Meeting::facts)
                .orElse(null);
        ZoneId zone = last == null ? series.facts().zone() : last.zone();
        LocalDateTime from =
                last == null ? today.atTime(10, 0) : last.starts().atZone(zone).toLocalDateTime();
        LocalDateTime to =
                last == null ? from.plusHours(2) : last.ends().atZone(zone).toLocalDateTime();
        LocalDate due = last == null ? null : series.facts().rhythm().after(from.toLocalDate());
        return new MeetingInput(
                series.id().toString(),
                series.facts().title(),
                series.facts().kind().name(),
                last == null ? "" : last.place(),
                last == null ? "" : last.link(),
                due == null ? "" : due.toString(),
                from.toLocalTime().toString(),
                "",
                to.toLocalTime().toString(),
                zone.getId(),
                series.facts().chair(),
                series.facts().legalBasis(),
                String.valueOf(series.facts().quorum()));
    }

    /** With chair, legal basis and quorum of the series where none of the three was typed. */
    static NewMeeting like(NewMeeting typed, NewSeries series) {
        if (!typed.chair().isEmpty() || !typed.legalBasis().isEmpty() || typed.quorum() > 0) {
            return typed;
        }
        return new NewMeeting(
                typed.series(),
                typed.title(),
                typed.kind(),
                typed.place(),
                typed.link(),
                typed.starts(),
                typed.ends(),
                typed.zone(),
                series.chair(),
                series.legalBasis(),
                series.quorum());
    }

    /** Reads it, with what is wrong noted; null where it is none. */
    static @Nullable NewMeeting read(Typed typed, Instant now) {
        UUID series = typed.id("series");
        String title = typed.line("title", 1, 160);
        MeetingKind kind = typed.choice("kind", MeetingKind.class);
        String place = typed.line("place", 0, 200);
        String link = typed.line("link", 0, 500);
        if (!link.isEmpty() && !link.matches("https://[^\\s<>\"]+")) {
            typed.problems().add("link", "meeting.meeting.link.wrong");
        }
        if (place.isEmpty() && link.isEmpty()) {
            typed.problems().add("place", "meeting.meeting.where");
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate day = required(typed, "day", typed.day("day", today.minusYears(10), today.plusYears(5)));
        LocalDate last = typed.day("last", today.minusYears(10), today.plusYears(5));
        ZoneId zone = zone(typed);
        Instant starts = at(typed, "from", day, zone);
        Instant ends = at(typed, "to", last == null ? day : last, zone);
        if (day != null && last != null && last.isBefore(day)) {
            typed.problems().add("last", "meeting.meeting.last_before", day);
        } else if (starts != null && ends != null && !ends.isAfter(starts)) {
            typed.problems().add("to", "meeting.meeting.ends_before");
        }
        String chair = typed.line("chair", 0, 160);
        String basis = typed.line("basis", 0, 400);
        int quorum = typed.number("quorum", 0, 99);
        if (typed.problems().any() || kind == null || starts == null || ends == null) {
            return null;
        }
        return new NewMeeting(series, title, kind, place, link, starts, ends, zone, chair, basis, quorum);
    }

    private static ZoneId zone(Typed typed) {
        if (!Zones.offered(typed.raw("zone"))) {
            typed.problems().add("zone", "web.problem.choose");
            return ZoneOffset.UTC;
        }
        return ZoneId.of(typed.raw("zone"));
    }

    private static @Nullable LocalDate required(Typed typed, String field, @Nullable LocalDate day) {
        if (day == null) {
            typed.problems().add(field, "web.problem.day");
        }
        return day;
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
                typed.problems().add(field, "meeting.meeting.skipped");
                return null;
            }
            return local.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            typed.problems().add(field, "meeting.meeting.time");
            return null;
        }
    }
}
