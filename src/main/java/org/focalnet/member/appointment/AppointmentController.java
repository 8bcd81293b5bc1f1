package org.focalnet.member.appointment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.member.AppointmentState;
import org.focalnet.notify.Mailbox;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An appointment, its note verbale and its next step. */
@Controller
class AppointmentController {

    private final AppointmentStore store;
    private final NominationStore nominations;
    private final YearlyQuestionStore confirmations;
    private final AppointmentPages pages;
    private final SuccessionStore successions;
    private final OfficeInvitation invitation;
    private final Mailbox mailbox;

    AppointmentController(
            AppointmentStore store,
            NominationStore nominations,
            YearlyQuestionStore confirmations,
            AppointmentPages pages,
            SuccessionStore successions,
            OfficeInvitation invitation,
            Mailbox mailbox) {
        this.store = store;
        this.nominations = nominations;
        this.confirmations = confirmations;
        this.pages = pages;
        this.successions = successions;
        this.invitation = invitation;
        this.mailbox = mailbox;
    }

    @GetMapping("/members/{code:[A-Z][A-Z0-9-]+}/appointments")
    @Door(Door.Kind.PAGE)
    View list(@PathVariable String code, HttpServletRequest request) {
        return pages.list(code, request);
    }

    @GetMapping("/appointments/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return pages.page(store.get(id), "", "", new Problems(), request);
    }

    @PostMapping("/appointments/{id}/nomination")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object nominate(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        var typed = new Typed(request);
        LocalDate today = pages.today(request);
        String number = typed.line("number", 1, 80);
        LocalDate day = typed.day("day", today.minusYears(20), today);
        if (day == null) {
            typed.problems().add("day", "web.problem.required");
        }
        Scan scan = Scan.read(file, typed.problems());
        if (day == null || typed.problems().any()) {
            if (scan != null) { // a browser does not send it a second time by itself
                typed.problems().add("file", "member.appointment.scan.again");
            }
            return pages.page(store.get(id), number, typed.raw("day"), typed.problems(), request)
                    .with(422);
        }
        try {
            nominations.nominate(id, number, day, scan, seen(typed));
        } catch (Conflict stale) {
            return pages.stale(id, number, typed.raw("day"), scan != null, request);
        }
        return SeeOther.to("/appointments/" + id).say(AppointmentPages.nominated());
    }

    /** Hands an office over, so the person proves anew who they are; the page to which they come back has the same acts. */
    @PostMapping("/appointments/{id}/state")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    Object move(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        AppointmentState wanted = typed.choice("state", AppointmentState.class);
        if (wanted == null) {
            throw new NotFound();
        }
        try {
            if (wanted == AppointmentState.ACTIVE) {
                return activate(store.get(id), seen(typed), typed);
            }
            store.move(id, wanted, seen(typed));
        } catch (Refused refused) {
            return pages.page(store.get(id), "", "", new Problems().add(refused), request)
                    .with(422);
        } catch (Conflict stale) {
            if (wanted != AppointmentState.ACTIVE && store.get(id).state() == wanted) {
                return moved(id, wanted); // the button pressed twice
            }
            var problems = new Problems().add("state", stale.key());
            return pages.page(store.get(id), "", "", problems, request).with(409);
        }
        if (wanted == AppointmentState.CONFIRMATION_DUE) {
            confirmations.ask(id);
        }
        return moved(id, wanted);
    }

    private static SeeOther moved(UUID id, AppointmentState wanted) {
        return SeeOther.to("/appointments/" + id)
                .say("member.appointment.said." + wanted.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static int seen(Typed typed) {
        return typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : -1;
    }

    private SeeOther activate(Appointment appointment, int seen, Typed typed) {
        String language = typed.raw("language");
        UUID id = appointment.id();
        successions.activate(appointment, seen, typed.text("early", 0, 500), language);
        Viewers.run(OfficeInvitation.lead(appointment.member()), () -> invitation.invite(id, List.of(language)));
        return SeeOther.to("/appointments/" + id)
                .say(
                        store.get(id).invitation() == null
                                ? "member.appointment.said.active"
                                : mailbox.outbox() && !appointment.held(store.of(appointment.member()))
                                        ? "member.appointment.said.active.outbox"
                                        : "member.appointment.said.active.invited",
                        appointment.mail());
    }
}
