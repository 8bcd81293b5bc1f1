package org.focalnet.assessment.validation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.report.RoundReports;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.document.Document;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.file.Attachments;
import org.focalnet.meeting.MeetingKind;
import org.focalnet.meeting.NewMeeting;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Convenes the meeting at which a round is talked through, with the round as its paper. */
@Controller
class ValidationController {

    private final ValidationMeetings meetings;
    private final RoundStore rounds;
    private final RoundReports reports;
    private final Documents documents;
    private final Attachments attachments;
    private final ShellFactory shells;
    private final Clock clock;

    ValidationController(
            ValidationMeetings meetings,
            RoundStore rounds,
            RoundReports reports,
            Documents documents,
            Attachments attachments,
            ShellFactory shells,
            Clock clock) {
        this.meetings = meetings;
        this.rounds = rounds;
        this.reports = reports;
        this.documents = documents;
        this.attachments = attachments;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/assessment/rounds/{id}/validation")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id) {
        var shown = Map.of("form", Ids.next().toString(), "begins", "10:00", "ends", "12:00");
        return new ValidationForm(rounds.find(id), shown, new Problems());
    }

    @PostMapping("/assessment/rounds/{id}/validation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object convene(@PathVariable UUID id, HttpServletRequest request) {
        Round round = rounds.find(id);
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        NewMeeting meeting = read(typed, round, shell);
        if (meeting != null) {
            UUID form = sent == null ? Ids.next() : sent;
            try {
                Document paper = reports.of(id, shell);
                byte[] file = documents.file(paper, DocumentFormat.PDF);
                String name = documents.fileName(paper, DocumentFormat.PDF);
                UUID upload = attachments
                        .receive(name, file.length, new ByteArrayInputStream(file))
                        .id();
                meetings.convene(form, meeting, round.facts().title(), upload);
                return SeeOther.to("/meetings/" + form).say("assessment.said.convened");
            } catch (Refused refused) {
                typed.problems().add(refused.field() == null ? "" : "day", refused.key(), refused.arguments());
            }
        }
        return new ValidationForm(round, ValidationForm.typed(typed), typed.problems()).with(422);
    }

    private @Nullable NewMeeting read(Typed typed, Round round, Shell shell) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = typed.day("day", today.minusYears(1), today.plusYears(3));
        if (day == null) {
            typed.problems().add("day", "web.problem.day");
        }
        Instant begins = at(typed, "begins", day, shell.zone());
        Instant ends = at(typed, "ends", day, shell.zone());
        String place = typed.line("place", 2, 200);
        String chair = typed.line("chair", 0, 160);
        if (begins != null && ends != null && !ends.isAfter(begins)) {
            typed.problems().add("ends", "meeting.meeting.ends_before");
        }
        if (typed.problems().any() || begins == null || ends == null) {
            return null;
        }
        String title = shell.t("assessment.validation.of", round.facts().title());
        return new NewMeeting(
                null,
                title.substring(0, title.offsetByCodePoints(0, Math.min(160, title.codePointCount(0, title.length())))),
                MeetingKind.INTER_MINISTERIAL,
                place,
                "",
                begins,
                ends,
                shell.zone(),
                chair,
                "",
                0);
    }

    private static @Nullable Instant at(Typed typed, String field, @Nullable LocalDate day, ZoneId zone) {
        try {
            LocalTime time = LocalTime.parse(typed.raw(field).strip());
            return day == null ? null : day.atTime(time).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            typed.problems().add(field, "meeting.meeting.time");
            return null;
        }
    }
}
