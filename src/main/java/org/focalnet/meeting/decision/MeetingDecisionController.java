package org.focalnet.meeting.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The decisions of all meetings, and what became of each. */
@Controller
class MeetingDecisionController {

    private final MeetingDecisionStore decisions;
    private final Clock clock;

    MeetingDecisionController(MeetingDecisionStore decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping("/meetings/decisions")
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
        return new DecisionListPage(
                decisions.list(query, one, page),
                query,
                one == null ? "ALL" : one.name(),
                page,
                today(),
                Viewers.require().role().writes());
    }

    @PostMapping("/meetings/{id}/decisions/{decision}/state")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther settle(@PathVariable UUID id, @PathVariable UUID decision, HttpServletRequest request) {
        var typed = new Typed(request);
        Decision.State state = typed.choice("state", Decision.State.class);
        decisions.settle(id, decision, state == null ? Decision.State.OPEN : state);
        String back = typed.raw("back").equals("list") ? "/meetings/decisions" : "/meetings/" + id + "#decisions";
        return SeeOther.to(back).say("meeting.decision.said.state");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
