package org.focalnet.meeting.capitalreport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.meeting.networkmeeting.MeetingHeads;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The report of a member to its capital: begun from what it reads, edited, saved as a paper. */
@Controller
class CapitalReportController {

    private final NetworkMeetingStore meetings;
    private final CapitalReportStore reports;
    private final CapitalReportDraft drafts;
    private final MeetingHeads heads;
    private final Audiences audiences;
    private final Documents documents;
    private final ShellFactory shells;

    CapitalReportController(
            NetworkMeetingStore meetings,
            CapitalReportStore reports,
            CapitalReportDraft drafts,
            MeetingHeads heads,
            Audiences audiences,
            Documents documents,
            ShellFactory shells) {
        this.meetings = meetings;
        this.reports = reports;
        this.drafts = drafts;
        this.heads = heads;
        this.audiences = audiences;
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/network-meetings/{id}/capital-report")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        CapitalReport report = reports.find(id).orElseGet(() -> drafts.of(meeting, shells.of(request)));
        return page(meeting, report, null, new Problems(), request);
    }

    @PostMapping("/network-meetings/{id}/capital-report")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        NetworkMeeting meeting = meetings.find(id);
        var typed = new Typed(request);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        var report = new CapitalReport(
                typed.text("attended", 0, 10_000),
                typed.text("outcomes", 0, 20_000),
                typed.text("bilaterals", 0, 20_000),
                typed.text("follow_up", 0, 10_000),
                null,
                version);
        if (typed.problems().any()) {
            return page(meeting, report, null, typed.problems(), request).with(422);
        }
        try {
            reports.save(meeting, report);
            return SeeOther.to(meeting.path() + "/capital-report").say("capitalreport.said.saved");
        } catch (Conflict overtaken) {
            CapitalReport theirs = reports.find(id).orElseThrow(NotFound::new);
            var again = new CapitalReport(
                    report.attended(),
                    report.outcomes(),
                    report.bilaterals(),
                    report.followUp(),
                    theirs.done(),
                    theirs.version());
            return page(meeting, again, theirs, typed.problems(), request).with(409);
        }
    }

    @PostMapping("/network-meetings/{id}/capital-report/completion")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther complete(@PathVariable UUID id) {
        NetworkMeeting meeting = meetings.find(id);
        reports.done(meeting);
        return SeeOther.to(meeting.path() + "/capital-report").say("capitalreport.said.done");
    }

    @GetMapping("/network-meetings/{id}/capital-report/file")
    @Door(value = Door.Kind.EXPORT, fresh = true)
    void file(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        NetworkMeeting meeting = meetings.find(id);
        CapitalReport report = reports.find(id).orElseThrow(NotFound::new);
        var format = new Typed(request).raw("format").equals("DOCX") ? DocumentFormat.DOCX : DocumentFormat.PDF;
        documents.send(drafts.document(meeting, report, shells.of(request)), format, response);
    }

    private View page(
            NetworkMeeting meeting,
            CapitalReport report,
            @Nullable CapitalReport theirs,
            Problems problems,
            HttpServletRequest request) {
        return new CapitalReportPage(
                heads.of(
                        meeting,
                        "capital-report",
                        audiences.resolve(AudienceChoice.OWN),
                        Tlp.AMBER_STRICT.atLeast(meeting.facts().tlp()),
                        request),
                report,
                theirs,
                problems);
    }
}
