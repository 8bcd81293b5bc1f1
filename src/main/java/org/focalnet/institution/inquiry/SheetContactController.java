package org.focalnet.institution.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who answers for an institution; after the sending, to whom a new link goes. */
@Controller
class SheetContactController {

    private final SheetStore sheets;
    private final InquirySending sending;

    SheetContactController(SheetStore sheets, InquirySending sending) {
        this.sheets = sheets;
        this.sending = sending;
    }

    @GetMapping("/institutions/inquiries/sheets/{id}/contact")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View ask(@PathVariable UUID id) {
        Sheet sheet = sheets.find(id);
        Sheet.Holder now = sheet.holder();
        return new SheetContactPage(
                sheet,
                sheets.candidate(sheet.institution()),
                now == null ? "" : now.person(),
                now == null ? "" : now.mail(),
                sheet.language(),
                new Problems());
    }

    @PostMapping("/institutions/inquiries/sheets/{id}/contact")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object choose(@PathVariable UUID id, HttpServletRequest request) {
        Sheet sheet = sheets.find(id);
        var typed = new Typed(request);
        String person = typed.line("person", 1, 200);
        String mail = typed.mail("mail", true);
        String language = typed.raw("language");
        if (Texts.LANGUAGES.stream().noneMatch(one -> one.getLanguage().equals(language))) {
            typed.problems().add("language", "web.problem.choose");
        }
        if (!typed.problems().any()) {
            try {
                return answered(sheet, person, mail, language);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return new SheetContactPage(
                        sheet,
                        sheets.candidate(sheet.institution()),
                        typed.raw("person"),
                        typed.raw("mail"),
                        language,
                        typed.problems())
                .with(422);
    }

    private SeeOther answered(Sheet sheet, String person, String mail, String language) {
        if (sheet.times().sent() == null) {
            sheets.answeredBy(sheet, person, mail, language);
            return SeeOther.to("/institutions/inquiries/" + sheet.inquiry()).say("institution.sheet.said.contact");
        }
        sending.resend(sheet.id(), person, mail, language);
        return SeeOther.to(sheet.path()).say("institution.sheet.said.resent");
    }
}
