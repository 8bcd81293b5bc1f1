package org.focalnet.member.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.focalnet.member.Language;
import org.focalnet.member.Post;
import org.focalnet.member.Theme;
import org.focalnet.member.appointment.Appointment.Part;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an appointment says, as somebody wants it to be.
 *
 * @param since the day on which the person came into office; null before
 * @param version of the appointment that was seen
 */
public record Correction(
        Post post,
        String name,
        String title,
        String mail,
        List<String> languages,
        List<String> expertise,
        boolean listed,
        String noteNumber,
        @Nullable LocalDate noteDate,
        @Nullable LocalDate since,
        int version) {

    static Correction of(Appointment appointment) {
        Instant started = appointment.started();
        return new Correction(
                appointment.post(),
                appointment.name(),
                appointment.title(),
                appointment.mail(),
                appointment.languages(),
                appointment.expertise(),
                appointment.listed(),
                appointment.noteNumber(),
                appointment.noteDate(),
                started == null ? null : LocalDate.ofInstant(started, ZoneOffset.UTC),
                appointment.version());
    }

    /** Reads the form; what may not be corrected stays as it is. */
    static Correction read(Typed typed, Appointment now, Set<Part> parts, LocalDate today) {
        Correction before = of(now);
        boolean whole = parts.contains(Part.POST_AND_MAIL);
        boolean profile = parts.contains(Part.PROFILE);
        Post post = whole ? typed.choice("post", Post.class) : null;
        Set<String> expertise = new LinkedHashSet<>();
        if (profile) {
            typed.choices("expertise", Theme.class, 0, 12).forEach(theme -> expertise.add(theme.name()));
        }
        return new Correction(
                post == null ? before.post() : post,
                parts.contains(Part.NAME) ? typed.line("name", 1, 120) : before.name(),
                typed.line("title", 0, 160),
                whole ? typed.mail("mail", true) : before.mail(),
                profile ? List.copyOf(typed.choices("languages", Language.codes(), 0, 9)) : before.languages(),
                profile ? List.copyOf(expertise) : before.expertise(),
                profile ? typed.ticked("listed") : before.listed(),
                parts.contains(Part.NOTE) ? typed.line("number", 1, 80) : before.noteNumber(),
                parts.contains(Part.NOTE) ? day(typed, "day", today) : before.noteDate(),
                parts.contains(Part.SINCE) ? day(typed, "since", today) : before.since(),
                typed.number("version", 0, Integer.MAX_VALUE));
    }

    private static @Nullable LocalDate day(Typed typed, String field, LocalDate latest) {
        LocalDate day = typed.day(field, latest.minusYears(20), latest);
        if (day == null) {
            typed.problems().add(field, "web.problem.required");
        }
        return day;
    }
}
