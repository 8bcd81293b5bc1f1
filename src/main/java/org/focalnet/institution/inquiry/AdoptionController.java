package org.focalnet.institution.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.institution.institution.Institution;
import org.focalnet.institution.institution.InstitutionStore;
import org.focalnet.institution.institution.Profile;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes an answer over into the map: by one act, with the words before and after in view. */
@Controller
class AdoptionController {

    private static final int LONGEST = 1000;

    private final InquiryStore inquiries;
    private final SheetStore sheets;
    private final AnswerStore answers;
    private final InstitutionStore institutions;
    private final TransactionTemplate transaction;
    private final ShellFactory shells;

    AdoptionController(
            InquiryStore inquiries,
            SheetStore sheets,
            AnswerStore answers,
            InstitutionStore institutions,
            TransactionTemplate transaction,
            ShellFactory shells) {
        this.inquiries = inquiries;
        this.sheets = sheets;
        this.answers = answers;
        this.institutions = institutions;
        this.transaction = transaction;
        this.shells = shells;
    }

    @GetMapping("/institutions/inquiries/sheets/{id}/answers/{question}/adoption")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View compare(@PathVariable UUID id, @PathVariable UUID question, HttpServletRequest request) {
        return page(id, question, new Typed(request), false, request);
    }

    @PostMapping("/institutions/inquiries/sheets/{id}/answers/{question}/adoption")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object adopt(@PathVariable UUID id, @PathVariable UUID question, HttpServletRequest request) {
        var typed = new Typed(request);
        Sheet sheet = sheets.find(id);
        Institution now = institutions.find(sheet.institution());
        String into = place(typed.raw("into"));
        String after = typed.text("after", 1, LONGEST);
        if (into.isEmpty()) {
            typed.problems().add("into", "web.problem.choose");
        }
        if (now.retired() != null) {
            typed.problems().add("", "institution.inquiry.refused.off_map");
        }
        if (typed.problems().any()) {
            return page(id, question, typed, false, request).with(422);
        }
        if (!typed.raw("version").equals(String.valueOf(now.version()))) {
            return page(id, question, typed, true, request).with(409);
        }
        Map<String, String> relevance = new LinkedHashMap<>(now.profile().relevance());
        relevance.put(into, after);
        try {
            transaction.executeWithoutResult(status -> {
                institutions.change(now.id(), now.version(), with(now.profile(), relevance));
                answers.adopted(id, question);
            });
        } catch (Conflict overtaken) {
            return page(id, question, typed, true, request).with(409);
        }
        return SeeOther.to(sheet.path()).say("institution.adoption.said");
    }

    private static Profile with(Profile profile, Map<String, String> relevance) {
        return new Profile(
                profile.kind(),
                profile.name(),
                profile.parent(),
                profile.mandate(),
                relevance,
                profile.contacts(),
                profile.liaison(),
                profile.languages(),
                profile.approach());
    }

    private AdoptionPage page(UUID id, UUID asked, Typed typed, boolean stale, HttpServletRequest request) {
        Sheet sheet = sheets.find(id);
        InquiryQuestion question = inquiries.find(sheet.inquiry()).questions().stream()
                .filter(one -> one.id().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
        GivenAnswer given = answers.of(id).get(asked);
        if (given == null || given.text().isEmpty()) {
            throw new NotFound();
        }
        Institution institution = institutions.find(sheet.institution());
        String into = place(typed.raw("into"));
        String answer = AnswerText.of(question, given.text(), shells.of(request));
        String before = institution.profile().relevance().getOrDefault(into, "");
        String after = request.getMethod().equals("POST")
                ? typed.raw("after")
                : before.isEmpty() ? answer : before.contains(answer) ? before : before + "\n" + answer;
        return new AdoptionPage(sheet, question, answer, institution, into, before, after, stale, typed.problems());
    }

    private static String place(String code) {
        return Stream.concat(Stream.of(Pillar.values()), Stream.of(Theme.values()))
                .map(Enum::name)
                .filter(code::equals)
                .findFirst()
                .orElse("");
    }
}
