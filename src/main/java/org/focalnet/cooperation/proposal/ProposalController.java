package org.focalnet.cooperation.proposal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Proposals;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
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

@Controller
class ProposalController {

    private final ProposalStore proposals;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Workload workload;
    private final Clock clock;

    ProposalController(
            ProposalStore proposals, AudiencePickers pickers, ShellFactory shells, Workload workload, Clock clock) {
        this.proposals = proposals;
        this.pickers = pickers;
        this.shells = shells;
        this.workload = workload;
        this.clock = clock;
    }

    @GetMapping("/cooperation/proposals")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        List<Proposal> found = proposals.list();
        List<MemberId> members = found.stream()
                .map(Proposal::theirMember)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new ProposalListPage(
                found,
                pickers.names(members, shells.of(request)),
                Viewers.require().role().writes());
    }

    @GetMapping("/cooperation/proposals/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, request, "", null, new Problems());
    }

    @PostMapping("/cooperation/proposals/{id}/answer")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object answer(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        boolean yes = typed.raw("answer").equals("yes");
        if (!yes && !typed.raw("answer").equals("no")) {
            typed.problems().add("answer", "web.problem.choose");
        }
        Proposals.Reason reason =
                yes || typed.raw("reason").isEmpty() ? null : typed.choice("reason", Proposals.Reason.class);
        String words = typed.text("words", 0, 2000);
        if (typed.problems().any()) {
            return page(id, request, words, null, typed.problems()).with(422);
        }
        Overload passed = yes && !typed.raw("act").equals("anyway") ? passed(proposals.find(id), request) : null;
        if (passed != null) {
            return page(id, request, words, passed, typed.problems()).with(422);
        }
        Proposals.Outcome outcome = proposals.answer(id, yes, reason, yes ? "" : words);
        return SeeOther.to("/cooperation/proposals/" + id)
                .say("cooperation.said." + outcome.name().toLowerCase(Locale.ROOT));
    }

    /** What working together would fill beyond the office's hours, over the months that the other side has in mind. */
    private @Nullable Overload passed(Proposal proposal, HttpServletRequest request) {
        YearMonth now = YearMonth.now(clock);
        YearMonth from = proposal.their().from();
        YearMonth until = proposal.their().until();
        YearMonth first = from == null || from.isBefore(now) ? now : from;
        YearMonth last = until == null || until.isBefore(first) ? first : until;
        return proposal.state() == Proposal.State.OPEN
                ? workload.overload(Proposals.COMMITMENT, new Months(first, last), shells.of(request))
                : null;
    }

    private View page(UUID id, HttpServletRequest request, String words, @Nullable Overload passed, Problems problems) {
        Proposal proposal = proposals.find(id);
        MemberId other = proposal.theirMember();
        String name = other == null
                ? null
                : pickers.named(List.of(other), shells.of(request)).getFirst().name();
        return new ProposalPage(proposal, name, Viewers.require().role().writes(), words, passed, problems);
    }
}
