package org.focalnet.member.appointment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.appointment.Appointment.Part;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Correcting what was written about an appointment. */
@Controller
class CorrectionController {

    private static final String PATH = "/appointments/{id}/correction";

    private final AppointmentStore appointments;
    private final CorrectionStore store;
    private final Members members;
    private final ShellFactory shells;
    private final Clock clock;

    CorrectionController(
            AppointmentStore appointments, CorrectionStore store, Members members, ShellFactory shells, Clock clock) {
        this.appointments = appointments;
        this.store = store;
        this.members = members;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    View form(@PathVariable UUID id, HttpServletRequest request) {
        Appointment now = appointments.get(id);
        return page(now, parts(now), Correction.of(now), null, null, new Problems(), request);
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object correct(@PathVariable UUID id, HttpServletRequest request) {
        Appointment now = appointments.get(id);
        Set<Part> parts = parts(now);
        var typed = new Typed(request);
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), shells.of(request).zone());
        Correction wanted = Correction.read(typed, now, parts, today);
        if (wanted.version() != now.version()) {
            return page(now, parts, wanted, Correction.of(now), typed, typed.problems(), request)
                    .with(409);
        }
        if (typed.problems().any()) {
            return page(now, parts, wanted, null, typed, typed.problems(), request)
                    .with(422);
        }
        store.correct(id, wanted);
        return SeeOther.to("/appointments/" + id).say("member.correction.said");
    }

    private static Set<Part> parts(Appointment appointment) {
        Set<Part> parts = CorrectionStore.correctable(appointment);
        if (parts.isEmpty()) {
            throw new Refused("member.correction.refused");
        }
        return parts;
    }

    /** @param typed what was typed, where it was: shown again also where it means nothing */
    private CorrectionPage page(
            Appointment now,
            Set<Part> parts,
            Correction wanted,
            @Nullable Correction theirs,
            @Nullable Typed typed,
            Problems problems,
            HttpServletRequest request) {
        Member member = members.find(now.member()).orElseThrow(NotFound::new);
        return new CorrectionPage(
                now.id(),
                now.name(),
                member.name(shells.of(request).locale()),
                now.version(),
                parts,
                wanted,
                typed != null && parts.contains(Part.POST_AND_MAIL) ? typed.raw("mail") : wanted.mail(),
                typed != null && parts.contains(Part.NAME) ? typed.raw("name") : wanted.name(),
                typed != null && parts.contains(Part.NOTE) ? typed.raw("day") : text(wanted.noteDate()),
                typed != null && parts.contains(Part.SINCE) ? typed.raw("since") : text(wanted.since()),
                theirs,
                problems);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
