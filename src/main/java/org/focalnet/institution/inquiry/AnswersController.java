package org.focalnet.institution.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.document.TableFile;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The answers to an inquiry side by side: as a page, as a spreadsheet, on paper. Nothing counts or ranks them. */
@Controller
class AnswersController {

    private final InquiryStore inquiries;
    private final SheetStore sheets;
    private final AnswerStore answers;
    private final Documents documents;
    private final ShellFactory shells;
    private final Clock clock;

    AnswersController(
            InquiryStore inquiries,
            SheetStore sheets,
            AnswerStore answers,
            Documents documents,
            ShellFactory shells,
            Clock clock) {
        this.inquiries = inquiries;
        this.sheets = sheets;
        this.answers = answers;
        this.documents = documents;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/institutions/inquiries/{id}/answers")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return page(id);
    }

    @GetMapping("/institutions/inquiries/{id}/answers.csv")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> csv(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).csv();
    }

    @GetMapping("/institutions/inquiries/{id}/answers.xlsx")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id, HttpServletRequest request) {
        return table(id, request).xlsx();
    }

    @GetMapping("/institutions/inquiries/{id}/answers.pdf")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(document(id, shells.of(request)), DocumentFormat.PDF, response);
    }

    @GetMapping("/institutions/inquiries/{id}/answers.docx")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void docx(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(document(id, shells.of(request)), DocumentFormat.DOCX, response);
    }

    private AnswersPage page(UUID id) {
        Inquiry inquiry = inquiries.find(id);
        List<Sheet> begun = sheets.of(id).stream()
                .filter(one -> one.times().begun() != null)
                .toList();
        return new AnswersPage(inquiry, begun, answers.all(id));
    }

    /** A row for each institution, a column for each question. */
    private TableFile table(UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        AnswersPage page = page(id);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Tlp.AMBER_STRICT.label(), shell.t("institution.export.note")));
        List<String> head = new ArrayList<>(List.of(
                shell.t("institution.list.column.name"),
                shell.t("institution.contact.person"),
                shell.t("institution.sheet.handed_in")));
        page.inquiry().questions().forEach(question -> head.add(question.text()));
        rows.add(head);
        for (Sheet sheet : page.sheets()) {
            Sheet.Holder holder = sheet.holder();
            List<String> row = new ArrayList<>(List.of(
                    sheet.institutionName(),
                    holder == null ? "" : holder.person(),
                    sheet.times().handedIn() == null
                            ? ""
                            : shell.day(sheet.times().handedIn())));
            page.inquiry().questions().forEach(question -> row.add(said(page, question, sheet, shell)));
            rows.add(row);
        }
        return new TableFile("answers-" + LocalDate.now(clock), rows);
    }

    private Document document(UUID id, Shell shell) {
        AnswersPage page = page(id);
        var document = new Document(
                page.inquiry().facts().title(),
                shell.signedIn().memberName() + ", " + shell.day(LocalDate.now(clock.withZone(shell.zone()))),
                Tlp.AMBER_STRICT,
                shell.locale());
        for (InquiryQuestion question : page.inquiry().questions()) {
            List<List<String>> rows = page.sheets().stream()
                    .map(sheet -> {
                        String said = said(page, question, sheet, shell);
                        return List.of(
                                sheet.institutionName(),
                                said.isEmpty() ? shell.t("institution.inquiry.answers.nothing") : said);
                    })
                    .toList();
            document = document.subheading(question.text()).table(List.of(), rows);
        }
        return document;
    }

    private static String said(AnswersPage page, InquiryQuestion question, Sheet sheet, Shell shell) {
        return page.of(question.id(), sheet.id())
                .map(one -> AnswerText.of(question, one.answer(), shell))
                .orElse("");
    }
}
