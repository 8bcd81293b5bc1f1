package org.focalnet.assessment.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A round as a file. */
@Controller
class RoundReportController {

    private final RoundReports reports;
    private final Documents documents;
    private final ShellFactory shells;

    RoundReportController(RoundReports reports, Documents documents, ShellFactory shells) {
        this.reports = reports;
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/assessment/rounds/{id}/report.pdf")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(reports.of(id, shells.of(request)), DocumentFormat.PDF, response);
    }

    @GetMapping("/assessment/rounds/{id}/report.docx")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void docx(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        documents.send(reports.of(id, shells.of(request)), DocumentFormat.DOCX, response);
    }
}
