package org.focalnet.member.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A report of a group, looked at and printed. */
@Controller
class ReportController {

    private final Groups groups;
    private final Reports reports;
    private final Attachments attachments;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    ReportController(
            Groups groups, Reports reports, Attachments attachments, AudiencePickers pickers, ShellFactory shells) {
        this.groups = groups;
        this.reports = reports;
        this.attachments = attachments;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/groups/{id}/reports/{report}")
    @Door(Door.Kind.PAGE)
    View show(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @RequestParam(defaultValue = "") String version,
            HttpServletRequest request) {
        Group group = groups.find(id).orElseThrow(NotFound::new);
        Report newest = reports.find(id, report, null).orElseThrow(NotFound::new);
        Report shown = version.isEmpty()
                ? newest
                : reports.find(id, report, number(version)).orElseThrow(NotFound::new);
        var viewer = Viewers.require();
        boolean convener = viewer.role().leads() && group.conveners().contains(viewer.member());
        return new ReportPage(
                group,
                shown,
                newest.version(),
                attachments.of(Set.of(report)).getOrDefault(report, List.of()),
                convener,
                pickers.ribbon(shells.of(request), shown.audience(), Tlp.strictest(shown.readers())));
    }

    private static @Nullable Integer number(String version) {
        return version.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(version) : Integer.valueOf(0);
    }
}
