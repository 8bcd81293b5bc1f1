package org.focalnet.meeting.session;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.member.Language;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The form of a session as it was typed; times are those of a clock in the zone of the meeting. */
public record SessionInput(
        String title,
        String kind,
        String day,
        String from,
        String to,
        String hall,
        String track,
        String chair,
        String speakers,
        String text,
        Set<String> languages,
        String tlp,
        boolean chathamHouse,
        boolean observers) {

    /** Until when a session that goes past midnight ends; later it is a mistake in one of the two times. */
    static final LocalTime MORNING = LocalTime.of(6, 0);

    private static final Duration LONGEST = Duration.ofHours(18);

    /** After the last session of the day, or the first of the meeting. */
    static SessionInput blank(NetworkMeeting meeting, @Nullable LocalDate day, List<Session> before) {
        ZoneId zone = meeting.facts().zone();
        LocalDate at = day == null ? meeting.facts().starts() : day;
        LocalTime from = before.stream()
                .filter(session -> session.day(zone).equals(at))
                .map(session -> session.facts().ends().atZone(zone).toLocalTime())
                .max(LocalTime::compareTo)
                .orElse(LocalTime.of(9, 0));
        return new SessionInput(
                "",
                "PLENARY",
                at.toString(),
                from.toString(),
                from.plusHours(1).toString(),
                "",
                "",
                "",
                "",
                "",
                Set.of(),
                meeting.facts().tlp().name(),
                meeting.facts().chathamHouse(),
                false);
    }

    static SessionInput typed(Typed typed) {
        return new SessionInput(
                typed.raw("title"),
                typed.raw("kind"),
                typed.raw("day"),
                typed.raw("from"),
                typed.raw("to"),
                typed.raw("hall"),
                typed.raw("track"),
                typed.raw("chair"),
                typed.raw("speakers"),
                typed.raw("text"),
                Set.copyOf(typed.values("languages")),
                typed.raw("tlp"),
                typed.ticked("chatham"),
                typed.ticked("observers"));
    }

    static SessionInput of(NewSession session, ZoneId zone) {
        LocalDateTime starts = session.starts().atZone(zone).toLocalDateTime();
        return new SessionInput(
                session.title(),
                session.kind().name(),
                starts.toLocalDate().toString(),
                starts.toLocalTime().toString(),
                session.ends().atZone(zone).toLocalTime().toString(),
                session.hall() == null ? "" : session.hall().toString(),
                session.track(),
                session.chair(),
                session.speakers(),
                session.text(),
                session.languages(),
                session.tlp().name(),
                session.chathamHouse(),
                session.observers());
    }

    /** What the fields say; null where one does not fit, which is noted. A session may end after midnight. */
    static @Nullable NewSession read(Typed typed, NetworkMeeting meeting, List<Hall> halls) {
        var facts = meeting.facts();
        String title = typed.line("title", 1, 200);
        SessionKind kind = typed.choice("kind", SessionKind.class);
        LocalDate day = typed.day("day", facts.starts(), facts.ends());
        if (day == null) {
            typed.problems().add("day", "web.problem.day");
        }
        Instant starts = at(typed, "from", day, facts.zone());
        Instant ends = ends(typed, meeting, starts, day);
        UUID hall = typed.id("hall");
        if (hall != null && halls.stream().noneMatch(one -> one.id().equals(hall))) {
            typed.problems().add("hall", "web.problem.choose");
        }
        String track = typed.line("track", 0, 80);
        String chair = typed.line("chair", 0, 200);
        String speakers = typed.text("speakers", 0, 2000);
        String text = typed.text("text", 0, 8000);
        Set<String> languages = typed.choices("languages", Language.codes(), 0, Language.values().length);
        Tlp tlp = typed.choice("tlp", Tlp.class);
        if (typed.problems().any() || kind == null || starts == null || ends == null || tlp == null) {
            return null;
        }
        return new NewSession(
                hall,
                kind,
                track,
                title,
                text,
                starts,
                ends,
                chair,
                speakers,
                languages,
                tlp,
                typed.ticked("chatham"),
                typed.ticked("observers"));
    }

    /** When it ends: on the same day, or after midnight where that would be before it begins. */
    private static @Nullable Instant ends(
            Typed typed, NetworkMeeting meeting, @Nullable Instant starts, @Nullable LocalDate day) {
        Instant ends = at(typed, "to", day, meeting.facts().zone());
        if (starts == null || ends == null || day == null) {
            return ends;
        }
        if (!ends.isAfter(starts) && LocalTime.parse(typed.raw("to").strip()).isAfter(MORNING)) {
            typed.problems().add("to", "session.to.before");
            return null;
        }
        Instant until = ends.isAfter(starts)
                ? ends
                : at(typed, "to", day.plusDays(1), meeting.facts().zone());
        if (until != null && Duration.between(starts, until).compareTo(LONGEST) > 0) {
            typed.problems().add("to", "session.to.long", LONGEST.toHours());
        } else if (until != null && !meeting.facts().holds(starts, until)) {
            typed.problems().add("to", "session.outside");
        }
        return until;
    }

    /** A moment of a clock; one that the clocks skip is none. */
    static @Nullable Instant at(Typed typed, String field, @Nullable LocalDate day, ZoneId zone) {
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
