package org.focalnet.meeting.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.meeting.NewMeeting;
import org.focalnet.meeting.series.SeriesStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Overload;
import org.focalnet.workload.Workload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Convening a meeting and changing it. */
@Controller
class MeetingFormController {

    private final MeetingStore meetings;
    private final SeriesStore series;
    private final Workload workload;
    private final ShellFactory shells;
    private final Clock clock;

    MeetingFormController(
            MeetingStore meetings, SeriesStore series, Workload workload, ShellFactory shells, Clock clock) {
        this.meetings = meetings;
        this.series = series;
        this.workload = workload;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/meetings/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        UUID wanted = new Typed(request).id("series");
        Shell shell = shells.of(request);
        MeetingInput input = wanted == null
                ? new MeetingInput(
                        "",
                        "",
                        "INTER_MINISTERIAL",
                        "",
                        "",
                        "",
                        "10:00",
                        "",
                        "12:00",
                        shell.zone().getId(),
                        "",
                        "",
                        "0")
                : MeetingInput.next(series.find(wanted), meetings.ofSeries(wanted), LocalDate.now(clock));
        return form(Ids.next(), 0, input, null, new Problems());
    }

    @PostMapping("/meetings")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object create(HttpServletRequest request) {
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID id = sent == null ? Ids.next() : sent;
        NewMeeting meeting = read(typed, true);
        if (meeting == null) {
            return form(id, 0, MeetingInput.typed(typed), null, typed.problems())
                    .with(422);
        }
        boolean first = meetings.written(id).isEmpty();
        boolean ahead = meeting.ends().isAfter(clock.instant());
        Overload passed = first && ahead && !typed.raw("act").equals("anyway")
                ? workload.overload(MeetingCommitments.KIND, meeting.months(), shells.of(request))
                : null;
        if (passed != null) {
            MeetingInput input = MeetingInput.typed(typed);
            return new MeetingForm(id, 0, input, series.titles(), passed, null, typed.problems()).with(422);
        }
        try {
            meetings.create(id, meeting);
            int invited = first && meeting.series() != null ? meetings.inviteAgain(id, meeting.series()) : 0;
            return SeeOther.to("/meetings/" + id)
                    .say(invited > 0 ? "meeting.meeting.said.again" : "meeting.meeting.said.created");
        } catch (Conflict again) {
            Meeting theirs = meetings.find(id);
            return form(id, theirs.version(), MeetingInput.typed(typed), theirs, typed.problems())
                    .with(409);
        }
    }

    @GetMapping("/meetings/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Meeting meeting = meetings.unsealed(id);
        return form(id, meeting.version(), MeetingInput.of(meeting.facts()), null, new Problems());
    }

    @PostMapping("/meetings/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Meeting before = meetings.find(id);
        var typed = new Typed(request);
        NewMeeting meeting = read(typed, false);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        if (meeting == null) {
            return form(id, version, MeetingInput.typed(typed), null, typed.problems())
                    .with(422);
        }
        try {
            meetings.change(id, version, meeting);
            boolean tell = before.moved(meeting) && !before.over(clock.instant());
            return SeeOther.to("/meetings/" + id)
                    .say(tell ? "meeting.meeting.said.moved" : "meeting.meeting.said.changed");
        } catch (Conflict overtaken) {
            Meeting theirs = meetings.find(id);
            return form(id, theirs.version(), MeetingInput.typed(typed), theirs, typed.problems())
                    .with(409);
        }
    }

    private @Nullable NewMeeting read(Typed typed, boolean fresh) {
        NewMeeting meeting = MeetingInput.read(typed, clock.instant());
        if (meeting != null && meeting.series() != null) {
            try {
                var facts = series.find(meeting.series()).facts();
                return fresh ? MeetingInput.like(meeting, facts) : meeting;
            } catch (NotFound forged) {
                typed.problems().add("series", "web.problem.choose");
                return null;
            }
        }
        return meeting;
    }

    private View form(UUID id, int version, MeetingInput input, @Nullable Meeting theirs, Problems problems) {
        return new MeetingForm(id, version, input, series.titles(), null, theirs, problems);
    }
}
