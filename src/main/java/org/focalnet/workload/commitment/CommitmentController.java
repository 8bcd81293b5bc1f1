package org.focalnet.workload.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Hours;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the office has taken on, and the ways out that are its own. */
@Controller
class CommitmentController {

    private final CommitmentStore commitments;
    private final CommitmentLists lists;
    private final Carriers carriers;
    private final ShellFactory shells;
    private final Clock clock;

    CommitmentController(
            CommitmentStore commitments, CommitmentLists lists, Carriers carriers, ShellFactory shells, Clock clock) {
        this.commitments = commitments;
        this.lists = lists;
        this.carriers = carriers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/workload/commitments")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        CommitmentFilter filter = CommitmentFilter.read(new Typed(request), YearMonth.now(clock));
        var found = lists.list(filter);
        if (found.page().isEmpty() && filter.page() > 1) {
            filter = filter.first(); // a page that is gone is no empty list
            found = lists.list(filter);
        }
        return new CommitmentListPage(filter, found.page(), found.total(), carriers.names(), today(), writes());
    }

    @GetMapping("/workload/commitments/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, new Typed(request), request);
    }

    @PostMapping("/workload/commitments/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther drop(@PathVariable UUID id, HttpServletRequest request) {
        commitments.turn(id, CommitmentTyped.version(request), Commitment.State.DROPPED, "commitment.dropped");
        return said(id, "dropped");
    }

    @PostMapping("/workload/commitments/{id}/completion")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther complete(@PathVariable UUID id, HttpServletRequest request) {
        commitments.turn(id, CommitmentTyped.version(request), Commitment.State.DONE, "commitment.done");
        return said(id, "done");
    }

    @PostMapping("/workload/commitments/{id}/resumption")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther resume(@PathVariable UUID id, HttpServletRequest request) {
        commitments.turn(id, CommitmentTyped.version(request), Commitment.State.OPEN, "commitment.resumed");
        return said(id, "resumed");
    }

    @PostMapping("/workload/commitments/{id}/postponement")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object delay(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        YearMonth now = YearMonth.now(clock);
        YearMonth month = typed.month("month", now, now.plusYears(5));
        if (month == null) {
            typed.problems().add("month", "web.problem.month");
        }
        return act(id, typed, request, "delayed", seen -> commitments.delay(id, seen, month == null ? now : month));
    }

    @PostMapping("/workload/commitments/{id}/effort")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object adjust(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        Integer minutes = Hours.read(typed, "hours", CommitmentForm.MOST);
        return act(id, typed, request, "adjusted", seen -> commitments.adjust(id, seen, minutes));
    }

    /** Does something, or shows the page again with what does not fit. */
    Object act(UUID id, Typed typed, HttpServletRequest request, String said, IntConsumer act) {
        if (!typed.problems().any()) {
            try {
                act.accept(CommitmentTyped.version(request));
                return said(id, said);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(id, typed, request).with(422);
    }

    private CommitmentPage page(UUID id, Typed typed, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Map<String, String> options = writes() ? carriers.options(shell) : Map.of();
        return new CommitmentPage(
                commitments.find(id), carriers.names(), options, today(), writes(), typed, typed.problems());
    }

    private static SeeOther said(UUID id, String what) {
        return SeeOther.to("/workload/commitments/" + id).say("workload.commitment.said." + what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean writes() {
        return Viewers.require().role().writes();
    }
}
