package org.focalnet.member.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.file.Upload;
import org.focalnet.member.Group;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a report, with the figures that it will have. */
@Component
class ReportForms {

    private final Reports reports;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    ReportForms(Reports reports, AudiencePickers pickers, ShellFactory shells) {
        this.reports = reports;
        this.pickers = pickers;
        this.shells = shells;
    }

    ReportForm of(
            HttpServletRequest request,
            Group group,
            UUID id,
            @Nullable Report before,
            NewReport report,
            List<Upload> uploads,
            Problems problems,
            @Nullable Report theirs) {
        Shell shell = shells.of(request);
        Integer year = before == null ? report.year() : before.year();
        AudienceKind readers = before == null ? report.readers().kind() : before.readers();
        String title = report.title().isEmpty() && year != null && !problems.any()
                ? shell.t("member.report.yearly.title", group.name(shell.locale()), String.valueOf(year))
                : report.title();
        return new ReportForm(
                group,
                id,
                before,
                year == null ? "" : String.valueOf(year),
                title,
                report.text(),
                before == null ? picker(shell, group, report) : null,
                year == null ? Map.of() : reports.figures(group, year, readers),
                uploads,
                problems,
                theirs);
    }

    /** The group itself or the network: no other group. */
    private AudiencePicker picker(Shell shell, Group group, NewReport report) {
        AudiencePicker all = pickers.of(shell, List.of(AudienceKind.GROUP, AudienceKind.NETWORK), report.readers());
        return new AudiencePicker(
                all.kinds(),
                all.titles(),
                all.texts(),
                all.chosen(),
                all.members(),
                all.everyone(),
                Map.of(group.id(), group.name(shell.locale())),
                group.id(),
                all.readers());
    }
}
