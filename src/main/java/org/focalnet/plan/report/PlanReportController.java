package org.focalnet.plan.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.document.DocumentFormat;
import org.focalnet.plan.plan.PlanStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What changed in a plan, as a page and as a file that is made while the reader sees how far it is. */
@Controller
class PlanReportController {

    private static final int MONTHS = 6;
    private static final int YEARS = 20;

    private final PlanReports reports;
    private final ReportStore files;
    private final PlanStore plans;
    private final ShellFactory shells;

    PlanReportController(PlanReports reports, ReportStore files, PlanStore plans, ShellFactory shells) {
        this.reports = reports;
        this.files = files;
        this.plans = plans;
        this.shells = shells;
    }

    /** The time of a report: the last six months where nothing else is said. */
    private record Period(LocalDate from, LocalDate to) {}

    @GetMapping("/plan/{id}/report")
    @Door(Door.Kind.PAGE)
    Object show(@PathVariable UUID id, HttpServletRequest request) {
        plans.find(id);
        return page(id, new Typed(request));
    }

    private Object page(UUID id, Typed typed) {
        Period period = period(typed);
        boolean wrong = typed.problems().any();
        View page = new ReportPage(
                reports.of(id, period.from(), period.to()),
                wrong ? typed.raw("from") : period.from().toString(),
                wrong ? typed.raw("to") : period.to().toString(),
                Ids.next(),
                typed.problems());
        return wrong ? page.with(422) : page;
    }

    private Period period(Typed typed) {
        LocalDate today = plans.today();
        LocalDate usual = today.minusMonths(MONTHS);
        LocalDate to = typed.day("to", today.minusYears(YEARS), today.plusYears(1));
        LocalDate from = typed.day("from", today.minusYears(YEARS), today.plusYears(1));
        LocalDate last = to == null ? today : to;
        LocalDate first = from != null ? from : to == null ? usual : last.minusMonths(MONTHS);
        if (first.isAfter(last)) {
            typed.problems().add("to", "plan.report.to.before", first);
            return new Period(usual, today);
        }
        return new Period(first, last);
    }

    /** It holds the plan as a whole: whoever takes it along proves anew who they are. */
    @PostMapping("/plan/{id}/reports")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER, fresh = true)
    Object make(@PathVariable UUID id, HttpServletRequest request) {
        plans.find(id);
        Typed typed = new Typed(request);
        Period period = period(typed);
        DocumentFormat format = typed.choice("format", DocumentFormat.class);
        if (format == null || typed.problems().any()) {
            return page(id, typed);
        }
        UUID sent = typed.id("id");
        UUID file = sent == null ? Ids.next() : sent;
        files.make(file, id, period.from(), period.to(), format, shells.of(request));
        return SeeOther.to("/plan/report-files/" + file);
    }

    /** Comes again by itself until the file is whole, also without script. */
    @GetMapping("/plan/report-files/{id}")
    @Door(Door.Kind.PAGE)
    View progress(@PathVariable UUID id, HttpServletResponse response) {
        ReportStore.File file = files.find(id);
        if (file.stands() == ReportStore.Stands.MAKING) {
            response.setHeader("Refresh", "1");
        }
        return new ReportFilePage(file);
    }

    @GetMapping("/plan/report-files/{id}/file")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void fetch(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        ReportStore.File file = files.find(id);
        byte[] content = files.content(id);
        response.setContentType(file.format().type());
        response.setContentLength(content.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(content);
    }
}
