package org.focalnet.institution.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.member.Offices;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes an inquiry or a template: what is asked, until when, and who answers questions about it. */
@Controller
class InquiryFormController {

    private static final int USUAL_DAYS = 21;

    private final InquiryStore store;
    private final SheetStore sheets;
    private final InquirySending sending;
    private final Offices offices;
    private final ShellFactory shells;
    private final Clock clock;

    InquiryFormController(
            InquiryStore store,
            SheetStore sheets,
            InquirySending sending,
            Offices offices,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.sending = sending;
        this.offices = offices;
        this.shells = shells;
        this.clock = clock;
    }

    /** Begins with the questions of the program, of a template or of an earlier inquiry, or with an empty one. */
    @GetMapping("/institutions/inquiries/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        var typed = new Typed(request);
        UUID from = typed.id("from");
        return InquiryForm.begun(
                typed,
                from == null ? null : store.look(from).orElse(null),
                offices.mail().orElseGet(store::lastContact),
                today(sending.zone()).plusDays(USUAL_DAYS),
                store.templates(),
                shells.of(request));
    }

    @PostMapping("/institutions/inquiries")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(HttpServletRequest request) {
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        UUID id = sent == null ? Ids.next() : sent;
        boolean template = typed.ticked("template");
        List<QuestionRow> rows = QuestionRow.read(typed, request);
        if (QuestionRow.shifts(typed.raw("act"))) {
            return InquiryForm.again(id, 0, template, typed, rows, null).with(200);
        }
        Inquiry.Facts facts = facts(typed, sending.zone());
        List<InquiryQuestion> questions = QuestionRow.questions(rows, typed);
        if (facts == null || typed.problems().any()) {
            return InquiryForm.again(id, 0, template, typed, rows, null).with(422);
        }
        String author = shells.of(request).signedIn().personName();
        UUID institution = typed.id("institution");
        if (store.write(id, Inquiries.HUB, facts, template, questions, author) && institution != null && !template) {
            sheets.add(store.find(id), Set.of(institution));
        }
        return SeeOther.to("/institutions/inquiries/" + id)
                .say(template ? "institution.inquiry.said.template" : "institution.inquiry.said.written");
    }

    @GetMapping("/institutions/inquiries/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object edit(@PathVariable UUID id) {
        Inquiry now = store.find(id);
        return now.sent() != null
                ? SeeOther.to(now.path()).say("institution.inquiry.refused.sent")
                : InquiryForm.of(now);
    }

    @PostMapping("/institutions/inquiries/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Inquiry now = store.find(id);
        var typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        List<QuestionRow> rows = QuestionRow.read(typed, request);
        if (QuestionRow.shifts(typed.raw("act"))) {
            return InquiryForm.again(id, version, now.template(), typed, rows, null)
                    .with(200);
        }
        Inquiry.Facts facts = facts(typed, now.facts().zone());
        List<InquiryQuestion> questions = QuestionRow.questions(rows, typed);
        boolean same = now.facts().equals(facts) && now.questions().equals(questions);
        if (facts == null || typed.problems().any()) {
            return InquiryForm.again(id, version, now.template(), typed, rows, null)
                    .with(422);
        }
        try {
            if (!same) {
                store.change(id, version, facts, questions);
            }
        } catch (Conflict overtaken) {
            Inquiry theirs = store.find(id);
            return InquiryForm.again(id, theirs.version(), theirs.template(), typed, rows, theirs)
                    .with(409);
        } catch (Refused refused) {
            typed.problems().add(refused);
            return InquiryForm.again(id, version, now.template(), typed, rows, null)
                    .with(422);
        }
        return SeeOther.to(now.path()).say("institution.inquiry.said.changed");
    }

    private Inquiry.@Nullable Facts facts(Typed typed, ZoneId zone) {
        return InquiryForm.read(typed, zone, today(zone));
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }
}
