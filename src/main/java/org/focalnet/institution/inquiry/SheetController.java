package org.focalnet.institution.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.AskedAs;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One institution's sheet for the hub: its answers, and every act from reminding to thanking. */
@Controller
class SheetController {

    private final InquiryStore inquiries;
    private final SheetStore sheets;
    private final AnswerStore answers;
    private final InquirySending sending;
    private final List<AskedAs> askers;
    private final ShellFactory shells;
    private final Clock clock;

    SheetController(
            InquiryStore inquiries,
            SheetStore sheets,
            AnswerStore answers,
            InquirySending sending,
            List<AskedAs> askers,
            ShellFactory shells,
            Clock clock) {
        this.inquiries = inquiries;
        this.sheets = sheets;
        this.answers = answers;
        this.sending = sending;
        this.askers = askers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/institutions/inquiries/sheets/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(sheets.find(id), new Typed(request), request);
    }

    @PostMapping("/institutions/inquiries/sheets/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object remove(@PathVariable UUID id, HttpServletRequest request) {
        Sheet sheet = sheets.find(id);
        return act(sheet, request, new Typed(request), () -> {
            sheets.remove(id);
            return SeeOther.to("/institutions/inquiries/" + sheet.inquiry()).say("institution.sheet.said.removed");
        });
    }

    @PostMapping("/institutions/inquiries/sheets/{id}/reminder")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object remind(@PathVariable UUID id, HttpServletRequest request) {
        Sheet sheet = sheets.find(id);
        return act(sheet, request, new Typed(request), () -> {
            sending.remind(id);
            return SeeOther.to(sheet.path()).say("institution.sheet.said.reminded");
        });
    }

    @PostMapping("/institutions/inquiries/sheets/{id}/extension")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object extend(@PathVariable UUID id, HttpServletRequest request) {
        Sheet sheet = sheets.find(id);
        var typed = new Typed(request);
        LocalDate today = LocalDate.now(
                clock.withZone(inquiries.find(sheet.inquiry()).facts().zone()));
        LocalDate due = typed.day("due", today, today.plusDays(Inquiry.LONGEST_DAYS));
        if (due == null) {
            typed.problems().add("due", "web.problem.required");
        }
        return act(sheet, request, typed, () -> {
            sending.extend(id, due == null ? today : due);
            return SeeOther.to(sheet.path()).say("institution.sheet.said.extended");
        });
    }

    @PostMapping("/institutions/inquiries/sheets/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object withdraw(@PathVariable UUID id, HttpServletRequest request) {
        Sheet sheet = sheets.find(id);
        return act(sheet, request, new Typed(request), () -> {
            sending.withdraw(id);
            return SeeOther.to(sheet.path()).say("institution.sheet.said.withdrawn");
        });
    }

    @PostMapping("/institutions/inquiries/sheets/{id}/thanks")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object thank(@PathVariable UUID id, HttpServletRequest request) {
        Sheet sheet = sheets.find(id);
        var typed = new Typed(request);
        String outcome = typed.text("outcome", 1, 4000);
        return act(sheet, request, typed, () -> {
            sending.thank(id, outcome);
            return SeeOther.to(sheet.path()).say("institution.sheet.said.thanked");
        });
    }

    private Object act(Sheet sheet, HttpServletRequest request, Typed typed, Supplier<SeeOther> act) {
        if (!typed.problems().any()) {
            try {
                return act.get();
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(sheet, typed, request).with(422);
    }

    private SheetPage page(Sheet sheet, Typed typed, HttpServletRequest request) {
        boolean thanks = request.getParameter("outcome") != null;
        Inquiry inquiry = inquiries.find(sheet.inquiry());
        String capacity = askers.stream()
                .filter(one -> one.asker().equals(inquiry.asker()))
                .map(one -> one.capacity(inquiry.id()))
                .findFirst()
                .orElse(null);
        String usual = shells.of(request)
                .in(Locale.of(sheet.language()))
                .t(capacity == null ? "institution.sheet.outcome.usual" : "institution.sheet.outcome.usual.asked");
        return new SheetPage(
                inquiry,
                sheet,
                answers.of(sheet.id()),
                capacity,
                typed.ticked("due") ? typed.raw("due") : sheet.due().toString(),
                thanks ? typed.raw("outcome") : usual,
                clock.instant(),
                Viewers.require().role().writes(),
                typed.problems());
    }
}
