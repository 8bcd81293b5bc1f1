package org.focalnet.member.appointment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The secretariat says from when a person whom it verified holds the office: also where nobody is left there to prepare it. */
@Controller
class SuccessionController {

    private final AppointmentStore store;
    private final SuccessionStore successions;
    private final AppointmentPages pages;
    private final Clock clock;

    SuccessionController(AppointmentStore store, SuccessionStore successions, AppointmentPages pages, Clock clock) {
        this.store = store;
        this.successions = successions;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/appointments/{id}/succession")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object schedule(@PathVariable UUID id, HttpServletRequest request) {
        Appointment appointment = store.get(id);
        var typed = new Typed(request);
        ZoneId zone = successions.zone(appointment.member());
        LocalDate tomorrow = LocalDate.now(clock.withZone(zone)).plusDays(1);
        LocalDate day = typed.day("first_day", tomorrow, tomorrow.plusYears(1));
        if (!typed.problems().any()) {
            try {
                successions.verifiedFrom(
                        id, day == null ? null : day.atStartOfDay(zone).toInstant());
                return SeeOther.to("/appointments/" + id)
                        .say(day == null ? "member.appointment.said.unscheduled" : "member.appointment.said.scheduled");
            } catch (Refused refused) {
                typed.problems().add("first_day", refused.key());
            }
        }
        return pages.page(store.get(id), "", "", typed.problems(), request).with(422);
    }
}
