package org.focalnet.member.report;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.web.AudiencePickers;
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

/** Writing what a group reports: its conveners' act. */
@Controller
class ReportFormController {

    private static final List<AudienceKind> READERS = List.of(AudienceKind.GROUP, AudienceKind.NETWORK);

    private final Groups groups;
    private final Reports reports;
    private final ReportForms forms;
    private final Attachments attachments;
    private final Clock clock;

    ReportFormController(Groups groups, Reports reports, ReportForms forms, Attachments attachments, Clock clock) {
        this.groups = groups;
        this.reports = reports;
        this.forms = forms;
        this.attachments = attachments;
        this.clock = clock;
    }

    @GetMapping("/groups/{id}/reports/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    View blank(@PathVariable UUID id, @RequestParam(defaultValue = "") String year, HttpServletRequest request) {
        Group group = convened(id);
        Integer about = year.matches("[0-9]{4}") ? years(Integer.parseInt(year)) : null;
        var blank = new NewReport(about, "", "", AudienceChoice.group(id), List.of());
        return forms.of(request, group, Ids.next(), null, blank, List.of(), new Problems(), null);
    }

    @PostMapping("/groups/{id}/reports")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object create(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        return save(convened(id), sent == null ? Ids.next() : sent, null, typed, request);
    }

    @GetMapping("/groups/{id}/reports/{report}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    View edit(@PathVariable UUID id, @PathVariable UUID report, HttpServletRequest request) {
        Group group = convened(id);
        Report now = reports.find(id, report, null).orElseThrow(NotFound::new);
        var written = new NewReport(now.year(), now.title(), now.text(), AudienceChoice.OWN, List.of());
        return forms.of(request, group, report, now, written, List.of(), new Problems(), null);
    }

    @PostMapping("/groups/{id}/reports/{report}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object change(@PathVariable UUID id, @PathVariable UUID report, HttpServletRequest request) {
        Group group = convened(id);
        Report now = reports.find(id, report, null).orElseThrow(NotFound::new);
        return save(group, report, now, new Typed(request), request);
    }

    private Object save(Group group, UUID id, @Nullable Report before, Typed typed, HttpServletRequest request) {
        Problems problems = typed.problems();
        Integer year = before == null && !typed.raw("year").isBlank()
                ? Integer.valueOf(
                        typed.number("year", 2005, LocalDate.now(clock).getYear()))
                : null;
        AudienceChoice readers = before == null ? AudiencePickers.read(typed, READERS) : AudienceChoice.OWN;
        if (readers.kind() == AudienceKind.GROUP && !group.id().equals(readers.circle())) {
            problems.add("audience", "audience.picker.no_group");
            readers = AudienceChoice.group(group.id());
        }
        List<Upload> uploads = attachments.received(request, problems);
        var report = new NewReport(
                year,
                typed.line("title", 3, 160),
                typed.text("text", year != null || before != null && before.yearly() ? 0 : 1, 20_000),
                readers,
                uploads.stream().map(Upload::id).toList());
        if (before != null && !typed.raw("version").equals(String.valueOf(before.version()))) {
            return forms.of(request, group, id, before, report, uploads, problems, before)
                    .with(409);
        }
        if (problems.any() || typed.raw("act").equals("check")) {
            return forms.of(request, group, id, before, report, uploads, problems, null)
                    .with(problems.any() ? 422 : 200);
        }
        reports.write(group, id, report, before);
        return SeeOther.to("/groups/" + group.id() + "/reports/" + id).say("member.report.said");
    }

    /** A group that this reader convenes; for everybody else there is nothing to report. */
    private Group convened(UUID id) {
        return groups.find(id)
                .filter(group -> group.conveners().contains(Viewers.require().member()))
                .orElseThrow(NotFound::new);
    }

    private @Nullable Integer years(int year) {
        return year >= 2005 && year <= LocalDate.now(clock).getYear() ? year : null;
    }
}
