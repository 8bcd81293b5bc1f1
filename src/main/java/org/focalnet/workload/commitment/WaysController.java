package org.focalnet.workload.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.workload.Hours;
import org.focalnet.workload.Overload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The ways out that are the office's own; before one fills a month beyond the office's hours, the page says so. */
@Controller
class WaysController {

    private final CommitmentController pages;
    private final CommitmentStore commitments;
    private final Overloads overloads;
    private final ShellFactory shells;
    private final Clock clock;

    WaysController(
            CommitmentController pages,
            CommitmentStore commitments,
            Overloads overloads,
            ShellFactory shells,
            Clock clock) {
        this.pages = pages;
        this.commitments = commitments;
        this.overloads = overloads;
        this.shells = shells;
        this.clock = clock;
    }

    @PostMapping("/workload/commitments/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther drop(@PathVariable UUID id, HttpServletRequest request) {
        boolean told = commitments.find(id).told();
        commitments.drop(
                id, CommitmentTyped.version(request), shells.of(request).locale());
        return CommitmentController.said(id, told ? "released" : "dropped");
    }

    @PostMapping("/workload/commitments/{id}/completion")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther complete(@PathVariable UUID id, HttpServletRequest request) {
        commitments.turn(id, CommitmentTyped.version(request), Commitment.State.DONE, "commitment.done");
        return CommitmentController.said(id, "done");
    }

    @PostMapping("/workload/commitments/{id}/resumption")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object resume(@PathVariable UUID id, HttpServletRequest request) {
        Commitment before = commitments.find(id);
        return pages.weighed(
                id,
                request,
                new Typed(request),
                () -> weighed("resumption", overloads.passed(before, before.months(), shells.of(request))),
                before.told() && before.state() == Commitment.State.DROPPED ? "asked" : "resumed",
                seen -> commitments.resume(id, seen, shells.of(request).locale()));
    }

    @PostMapping("/workload/commitments/{id}/postponement")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object delay(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        YearMonth now = YearMonth.now(clock);
        YearMonth typedMonth = typed.month("month", now, now.plusYears(5));
        if (typedMonth == null) {
            typed.problems().add("month", "web.problem.month");
        }
        YearMonth month = typedMonth == null ? now : typedMonth;
        Commitment before = commitments.find(id);
        return pages.weighed(
                id,
                request,
                typed,
                () -> before.open()
                        ? weighed("postponement", overloads.passed(before, before.from(month), shells.of(request)))
                        : null,
                "delayed",
                seen -> commitments.delay(id, seen, month));
    }

    @PostMapping("/workload/commitments/{id}/effort")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object adjust(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        Integer minutes = Hours.read(typed, "hours", CommitmentForm.MOST);
        Commitment before = commitments.find(id);
        return pages.weighed(
                id,
                request,
                typed,
                () -> before.open() ? weighed("effort", overloads.passed(before, minutes, shells.of(request))) : null,
                "adjusted",
                seen -> commitments.adjust(id, seen, minutes));
    }

    private static CommitmentPage.@Nullable Weighed weighed(String act, @Nullable Overload passed) {
        return passed == null ? null : new CommitmentPage.Weighed(act, passed);
    }
}
