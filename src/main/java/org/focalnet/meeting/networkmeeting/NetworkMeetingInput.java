package org.focalnet.meeting.networkmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.focalnet.audience.Tlp;
import org.focalnet.identity.Zones;
import org.focalnet.member.Language;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The form of a meeting as it was typed. */
public record NetworkMeetingInput(
        String previous,
        String title,
        String hosts,
        String mode,
        String place,
        String link,
        String from,
        String until,
        String zone,
        Set<String> languages,
        Set<String> interpretation,
        String concept,
        String tlp,
        boolean chathamHouse,
        String seats,
        String seatsEach,
        boolean approval,
        String registerBy,
        String topicsBy) {

    static NetworkMeetingInput blank(String zone, String previous) {
        return new NetworkMeetingInput(
                previous,
                "",
                "",
                "IN_PERSON",
                "",
                "",
                "",
                "",
                zone,
                Set.of("en"),
                Set.of(),
                "",
                "GREEN",
                true,
                "0",
                "0",
                false,
                "",
                "");
    }

    static NetworkMeetingInput typed(Typed typed) {
        return new NetworkMeetingInput(
                typed.raw("previous"),
                typed.raw("title"),
                typed.raw("hosts"),
                typed.raw("mode"),
                typed.raw("place"),
                typed.raw("link"),
                typed.raw("from"),
                typed.raw("until"),
                typed.raw("zone"),
                Set.copyOf(typed.values("languages")),
                Set.copyOf(typed.values("interpretation")),
                typed.raw("concept"),
                typed.raw("tlp"),
                typed.ticked("chatham"),
                typed.raw("seats"),
                typed.raw("each"),
                typed.ticked("approval"),
                typed.raw("register"),
                typed.raw("topics"));
    }

    static NetworkMeetingInput of(NewNetworkMeeting facts) {
        return new NetworkMeetingInput(
                facts.previous() == null ? "" : facts.previous().toString(),
                facts.title(),
                facts.hosts(),
                facts.mode().name(),
                facts.place(),
                facts.link(),
                facts.starts().toString(),
                facts.ends().toString(),
                facts.zone().getId(),
                facts.languages(),
                facts.interpretation(),
                facts.concept(),
                facts.tlp().name(),
                facts.chathamHouse(),
                String.valueOf(facts.seats()),
                String.valueOf(facts.seatsEach()),
                facts.approval(),
                facts.registerBy().toString(),
                facts.topicsBy() == null ? "" : facts.topicsBy().toString());
    }

    /** What the fields say; null where one does not fit, which is noted. */
    static @Nullable NewNetworkMeeting read(Typed typed, Instant now) {
        Days days = days(typed, LocalDate.ofInstant(now, ZoneOffset.UTC));
        String title = typed.line("title", 3, 200);
        String hosts = typed.line("hosts", 0, 400);
        Mode mode = typed.choice("mode", Mode.class);
        String place = typed.line("place", 0, 200);
        String link = link(typed);
        if (mode != null && mode != Mode.ONLINE && place.isEmpty()) {
            typed.problems().add("place", "networkmeeting.place.missing");
        }
        zone(typed);
        Set<String> languages = typed.choices("languages", Language.codes(), 1, Language.values().length);
        Set<String> interpretation = typed.choices("interpretation", Language.codes(), 0, Language.values().length);
        int seats = typed.number("seats", 0, 5000);
        int each = typed.number("each", 0, 100);
        String concept = typed.text("concept", 0, 40_000);
        Tlp tlp = typed.choice("tlp", Tlp.class);
        if (typed.problems().any() || mode == null || days == null || tlp == null) {
            return null;
        }
        return new NewNetworkMeeting(
                typed.id("previous"),
                title,
                hosts,
                mode,
                place,
                link,
                days.starts(),
                days.ends(),
                ZoneId.of(typed.raw("zone")),
                languages,
                interpretation,
                concept,
                tlp,
                typed.ticked("chatham"),
                seats,
                each,
                typed.ticked("approval"),
                days.registerBy(),
                days.topicsBy());
    }

    private static void zone(Typed typed) {
        if (!Zones.offered(typed.raw("zone"))) {
            typed.problems().add("zone", "web.problem.choose");
        }
    }

    private record Days(
            LocalDate starts,
            LocalDate ends,
            LocalDate registerBy,
            @Nullable LocalDate topicsBy) {}

    /** The days of the form; null where one does not fit, which is noted. */
    private static @Nullable Days days(Typed typed, LocalDate today) {
        LocalDate earliest = today.minusYears(2);
        LocalDate latest = today.plusYears(5);
        LocalDate starts = day(typed, "from", earliest, latest);
        LocalDate ends = day(typed, "until", earliest, latest);
        if (starts != null && ends != null && ends.isBefore(starts)) {
            typed.problems().add("until", "networkmeeting.until.before", starts);
        } else if (starts != null
                && ends != null
                && ends.isAfter(starts.plusDays(NewNetworkMeeting.LONGEST_DAYS - 1L))) {
            typed.problems().add("until", "networkmeeting.until.long", NewNetworkMeeting.LONGEST_DAYS);
        }
        LocalDate registerBy = day(typed, "register", earliest, latest);
        LocalDate topicsBy = typed.day("topics", earliest, latest);
        if (ends != null && registerBy != null && registerBy.isAfter(ends)) {
            typed.problems().add("register", "networkmeeting.register.late", ends);
        }
        if (ends != null && topicsBy != null && topicsBy.isAfter(ends)) {
            typed.problems().add("topics", "networkmeeting.register.late", ends);
        }
        return starts == null || ends == null || registerBy == null
                ? null
                : new Days(starts, ends, registerBy, topicsBy);
    }

    private static String link(Typed typed) {
        String link = typed.line("link", 0, 500);
        if (!link.isEmpty() && !link.matches("https://[^\\s<>\"]+")) {
            typed.problems().add("link", "meeting.meeting.link.wrong");
        }
        return link;
    }

    private static @Nullable LocalDate day(Typed typed, String field, LocalDate earliest, LocalDate latest) {
        LocalDate day = typed.day(field, earliest, latest);
        if (day == null) {
            typed.problems().add(field, "web.problem.day");
        }
        return day;
    }
}
