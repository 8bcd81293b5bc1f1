package org.focalnet.meeting.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.meeting.Meeting;
import org.focalnet.meeting.meeting.MeetingStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What meetings decided, and the open actions over all of them. */
@Controller
class MeetingDecisionController {

    private final MeetingStore meetings;
    private final MeetingDecisionStore decisions;
    private final Clock clock;

    MeetingDecisionController(MeetingStore meetings, MeetingDecisionStore decisions, Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping("/meetings/actions")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        var typed = new Typed(request);
        int page = typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1;
        String query = typed.line("q", 0, 100);
        String state = typed.raw("state").isEmpty() ? "OPEN" : typed.raw("state");
        Decision.State one = Arrays.stream(Decision.State.values())
                .filter(value -> value.name().equals(state))
                .findFirst()
                .orElse(null);
        return new ActionListPage(
                decisions.list(query, one, page),
                query,
                one == null ? "ALL" : one.name(),
                page,
                today(),
                Viewers.require().role().writes());
    }

    @GetMapping("/meetings/{id}/decisions/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        var decision = new Decision(Ids.next(), id, "", "", null, Decision.State.OPEN, 0);
        return form(meetings.find(id), decision, null, new Typed(request));
    }

    @PostMapping("/meetings/{id}/decisions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@PathVariable UUID id, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        Decision decision = read(typed, id, sent == null ? Ids.next() : sent);
        if (typed.problems().any()) {
            return form(meeting, decision, null, typed).with(422);
        }
        decisions.add(decision);
        return SeeOther.to(meeting.path() + "#decisions").say("meeting.decision.said");
    }

    @GetMapping("/meetings/{id}/decisions/{decision}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id, @PathVariable UUID decision, HttpServletRequest request) {
        return form(meetings.find(id), decisions.find(id, decision), null, new Typed(request));
    }

    @PostMapping("/meetings/{id}/decisions/{decision}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, @PathVariable UUID decision, HttpServletRequest request) {
        Meeting meeting = meetings.find(id);
        decisions.find(id, decision);
        var typed = new Typed(request);
        Decision said = read(typed, id, decision);
        if (typed.problems().any()) {
            return form(meeting, said, null, typed).with(422);
        }
        try {
            decisions.change(said);
            return SeeOther.to(meeting.path() + "#decisions").say("meeting.decision.said");
        } catch (Conflict overtaken) {
            Decision theirs = decisions.find(id, decision);
            var again = new Decision(
                    decision, id, said.text(), said.institution(), said.due(), theirs.state(), theirs.version());
            return form(meeting, again, theirs, typed).with(409);
        }
    }

    @PostMapping("/meetings/{id}/decisions/{decision}/state")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther settle(@PathVariable UUID id, @PathVariable UUID decision, HttpServletRequest request) {
        var typed = new Typed(request);
        Decision.State state = typed.choice("state", Decision.State.class);
        decisions.settle(id, decision, state == null ? Decision.State.OPEN : state);
        String back = typed.raw("back").equals("actions") ? "/meetings/actions" : "/meetings/" + id + "#decisions";
        return SeeOther.to(back).say("meeting.decision.said.state");
    }

    private Decision read(Typed typed, UUID meeting, UUID id) {
        return new Decision(
                id,
                meeting,
                typed.text("text", 1, 1000),
                typed.line("institution", 0, 160),
                typed.day("due", today().minusYears(10), today().plusYears(20)),
                Decision.State.OPEN,
                typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0);
    }

    private View form(
            Meeting meeting, Decision decision, @org.jspecify.annotations.Nullable Decision theirs, Typed typed) {
        List<String> known = decisions.institutions();
        String due = typed.raw("due").isEmpty() && decision.due() != null
                ? decision.due().toString()
                : typed.raw("due");
        return new DecisionForm(meeting, decision, due, theirs, known, typed.problems());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
