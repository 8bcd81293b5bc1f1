package org.focalnet.meeting.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.meeting.OfferedInstitutions;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Months;
import org.focalnet.workload.Overload;
import org.focalnet.workload.Workload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing down what a meeting decided: before that passes the office's hours, the page says so. */
@Controller
class DecisionFormController {

    private final MeetingStore meetings;
    private final MeetingDecisionStore decisions;
    private final OfferedInstitutions known;
    private final Workload workload;
    private final ShellFactory shells;
    private final Clock clock;

    DecisionFormController(
            MeetingStore meetings,
            MeetingDecisionStore decisions,
            OfferedInstitutions known,
            Workload workload,
            ShellFactory shells,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.known = known;
        this.workload = workload;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/meetings/{id}/decisions/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        var decision = new Decision(Ids.next(), id, "", "", null, false, null, Decision.State.OPEN, 0);
        return form(meetings.unsealed(id), decision, null, null, new Typed(request));
    }

    @PostMapping("/meetings/{id}/decisions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        Decision decision = read(typed, meeting, sent == null ? Ids.next() : sent);
        if (typed.problems().any()) {
            return form(meeting, decision, null, null, typed).with(422);
        }
        boolean first = decisions.written(decision.id()).isEmpty();
        Overload passed = first ? passed(decision, typed, request) : null;
        if (passed != null) {
            return form(meeting, decision, passed, null, typed).with(422);
        }
        decisions.add(decision);
        return SeeOther.to(meeting.path() + "#decisions").say("meeting.decision.said");
    }

    @GetMapping("/meetings/{id}/decisions/{decision}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID decision, HttpServletRequest request) {
        return form(meetings.unsealed(id), decisions.find(id, decision), null, null, new Typed(request));
    }

    @PostMapping("/meetings/{id}/decisions/{decision}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, @PathVariable UUID decision, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        Decision before = decisions.find(id, decision);
        var typed = new Typed(request);
        Decision said = read(typed, meeting, decision);
        if (typed.problems().any()) {
            return form(meeting, said, null, null, typed).with(422);
        }
        Overload passed = before.ours() ? null : passed(said, typed, request);
        if (passed != null) {
            return form(meeting, said, passed, null, typed).with(422);
        }
        try {
            decisions.change(said);
            return SeeOther.to(meeting.path() + "#decisions").say("meeting.decision.said");
        } catch (Conflict overtaken) {
            Decision theirs = decisions.find(id, decision);
            return form(meeting, said.over(theirs), null, theirs, typed).with(409);
        }
    }

    /** What it would pass where the office itself is to act. */
    private @Nullable Overload passed(Decision decision, Typed typed, HttpServletRequest request) {
        if (!decision.ours() || typed.raw("act").equals("anyway")) {
            return null;
        }
        YearMonth now = YearMonth.now(clock);
        LocalDate due = decision.due();
        YearMonth last = due == null || YearMonth.from(due).isBefore(now) ? now : YearMonth.from(due);
        return workload.overload(DecisionCommitments.KIND, new Months(now, last), shells.of(request));
    }

    /** A decision is due after the meeting that took it, and not much later than anybody plans. */
    private Decision read(Typed typed, Meeting meeting, UUID id) {
        meeting.sealed().ifPresent(why -> typed.problems().add("", why));
        LocalDate today = LocalDate.now(clock);
        LocalDate taken =
                meeting.facts().starts().atZone(meeting.facts().zone()).toLocalDate();
        boolean ours = typed.ticked("ours");
        String institution = typed.line("institution", 0, 160);
        if (ours && !institution.isEmpty()) {
            typed.problems().add("institution", "meeting.decision.one_owner");
        }
        return new Decision(
                id,
                meeting.id(),
                typed.text("text", 1, 1000),
                institution,
                null,
                ours,
                typed.day("due", taken.isBefore(today) ? taken : today, today.plusYears(20)),
                Decision.State.OPEN,
                typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0);
    }

    private View form(
            Meeting meeting, Decision decision, @Nullable Overload passed, @Nullable Decision theirs, Typed typed) {
        String due = typed.raw("due").isEmpty() && decision.due() != null
                ? decision.due().toString()
                : typed.raw("due");
        return new DecisionForm(meeting, decision, due, passed, theirs, known.names(), typed.problems());
    }
}
