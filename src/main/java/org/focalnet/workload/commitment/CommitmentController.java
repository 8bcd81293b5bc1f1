package org.focalnet.workload.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the office has taken on: the list, and the page of each. */
@Controller
class CommitmentController {

    private final CommitmentStore commitments;
    private final CommitmentLists lists;
    private final Carriers carriers;
    private final Overloads overloads;
    private final ShellFactory shells;
    private final Clock clock;

    CommitmentController(
            CommitmentStore commitments,
            CommitmentLists lists,
            Carriers carriers,
            Overloads overloads,
            ShellFactory shells,
            Clock clock) {
        this.commitments = commitments;
        this.lists = lists;
        this.carriers = carriers;
        this.overloads = overloads;
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

    /** The same, once the page has said which months it would fill beyond the office's hours. */
    Object weighed(
            UUID id,
            HttpServletRequest request,
            Typed typed,
            Supplier<CommitmentPage.@Nullable Weighed> weigh,
            String said,
            IntConsumer act) {
        CommitmentPage.Weighed passed =
                typed.problems().any() || CommitmentFormController.anyway(typed) ? null : weigh.get();
        return passed == null
                ? act(id, typed, request, said, act)
                : page(id, typed, passed, request).with(422);
    }

    private CommitmentPage page(UUID id, Typed typed, HttpServletRequest request) {
        return page(id, typed, null, request);
    }

    private CommitmentPage page(
            UUID id, Typed typed, CommitmentPage.@Nullable Weighed passed, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Commitment commitment = commitments.find(id);
        Map<String, String> options = writes() ? carriers.options(shell) : Map.of();
        return new CommitmentPage(
                commitment,
                carriers.names(),
                options,
                today(),
                commitment.open() && writes() ? overloads.later(commitment).orElse(null) : null,
                writes(),
                passed,
                typed,
                typed.problems());
    }

    static SeeOther said(UUID id, String what) {
        return SeeOther.to("/workload/commitments/" + id).say("workload.commitment.said." + what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean writes() {
        return Viewers.require().role().writes();
    }
}
