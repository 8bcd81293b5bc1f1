package org.focalnet.policyreview.reviewer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.audience.Role;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.policyreview.question.LensQuestion.Part;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks people of the team to screen a policy, or to look at it through the full lens. */
@Controller
class ReviewerController {

    private final ReviewerStore store;
    private final PolicyStore policies;
    private final Accounts accounts;
    private final ShellFactory shells;

    ReviewerController(ReviewerStore store, PolicyStore policies, Accounts accounts, ShellFactory shells) {
        this.store = store;
        this.policies = policies;
        this.accounts = accounts;
        this.shells = shells;
    }

    @GetMapping("/policies/{id}/reviewers")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    ReviewerListPage list(@PathVariable UUID id) {
        return page(policies.find(id), Set.of(), "", new Problems());
    }

    @PostMapping("/policies/{id}/reviewers")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object ask(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        Part part = Reviewer.part(policy);
        Typed typed = new Typed(request);
        Set<UUID> chosen = typed.ids("person");
        List<Colleague> people =
                team().stream().filter(one -> chosen.contains(one.id())).toList();
        LocalDate today = policies.today();
        LocalDate due = typed.day("due", today, today.plusYears(2));
        if (people.isEmpty()) {
            typed.problems().add("person", "policyreview.reviewer.nobody");
        }
        if (part == null) {
            typed.problems().add("", "policyreview.reviewer.refused");
        }
        if (typed.problems().any() || part == null) {
            return page(policy, chosen, typed.raw("due"), typed.problems()).with(422);
        }
        Shell shell = shells.of(request);
        store.ask(policy, part, people, due, shell.signedIn().personName(), shell.locale());
        return SeeOther.to(policy.path() + "/reviewers").say("policyreview.said.asked");
    }

    @PostMapping("/policies/{id}/reviewers/{reviewer}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther release(@PathVariable UUID id, @PathVariable UUID reviewer) {
        store.release(policies.find(id), reviewer);
        return SeeOther.to("/policies/" + id + "/reviewers").say("policyreview.said.released");
    }

    private List<Colleague> team() {
        return accounts.team().stream().filter(one -> one.role() != Role.READER).toList();
    }

    private ReviewerListPage page(Policy policy, Set<UUID> chosen, String due, Problems problems) {
        return new ReviewerListPage(
                policy,
                store.of(policy.id()),
                team(),
                chosen.stream().map(UUID::toString).collect(Collectors.toSet()),
                due,
                policies.today(),
                problems);
    }
}
