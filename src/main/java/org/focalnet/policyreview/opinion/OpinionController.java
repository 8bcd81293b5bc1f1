package org.focalnet.policyreview.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.policyreview.question.Edition;
import org.focalnet.policyreview.question.EditionStore;
import org.focalnet.policyreview.question.LensQuestion;
import org.focalnet.policyreview.reviewer.ReviewerStore;
import org.focalnet.policyreview.screening.Screening;
import org.focalnet.policyreview.screening.ScreeningStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A reviewer's own answers to the full lens. */
@Controller
class OpinionController {

    private static final String PATH = "/policies/{id}/opinion";

    private final OpinionStore store;
    private final PolicyStore policies;
    private final ScreeningStore screenings;
    private final EditionStore editions;
    private final ReviewerStore reviewers;
    private final ShellFactory shells;

    OpinionController(
            OpinionStore store,
            PolicyStore policies,
            ScreeningStore screenings,
            EditionStore editions,
            ReviewerStore reviewers,
            ShellFactory shells) {
        this.store = store;
        this.policies = policies;
        this.screenings = screenings;
        this.editions = editions;
        this.reviewers = reviewers;
        this.shells = shells;
    }

    @GetMapping(PATH)
    @Door(Door.Kind.PAGE)
    Object show(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = asked(id);
        if (policy.course().state() != Course.State.REVIEW) {
            return SeeOther.to(policy.path());
        }
        Optional<Opinion> mine = store.mine(policy);
        return page(
                request,
                policy,
                mine.map(Opinion::version).orElse(0),
                mine.map(one -> new OpinionStore.Said(one.overall(), one.remark(), one.answers()))
                        .orElse(new OpinionStore.Said(null, "", Map.of())),
                false,
                new Problems());
    }

    @PostMapping(PATH)
    @Door(Door.Kind.ACT)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = asked(id);
        Typed typed = new Typed(request);
        boolean give = !typed.raw("act").equals("keep");
        Edition edition = edition(policy, shells.of(request).locale());
        OpinionStore.Said said = OpinionInput.read(typed, edition, give);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        UUID asked = edition.id();
        if (!typed.problems().any() && asked != null) {
            try {
                store.save(
                        id,
                        asked,
                        version,
                        said,
                        give,
                        shells.of(request).signedIn().personName());
                return SeeOther.to(policy.path())
                        .say(give ? "policyreview.said.opinion" : "policyreview.said.opinion_kept");
            } catch (Conflict savedElsewhere) {
                int now = store.mine(policy).map(Opinion::version).orElse(0);
                return page(request, policy, now, said, true, typed.problems()).with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        } else if (asked == null) {
            typed.problems().add("", "policyreview.opinion.refused");
        }
        return page(request, policy, version, said, false, typed.problems()).with(422);
    }

    /** The questions of the screening that called for this round. */
    private Edition edition(Policy policy, Locale language) {
        return calling(policy)
                .map(one -> editions.find(one.edition(), language))
                .orElseGet(() -> editions.shipped(language));
    }

    /** The policy, for whoever writes for the member, and for a contributor who is asked. */
    private Policy asked(UUID id) {
        Policy policy = policies.find(id);
        if (!reviewers.may(policy, LensQuestion.Part.FULL)) {
            throw new NotFound();
        }
        return policy;
    }

    private Optional<Screening> calling(Policy policy) {
        return screenings.of(policy.id()).stream()
                .filter(one -> one.round() == policy.course().round())
                .findFirst();
    }

    private OpinionPage page(
            HttpServletRequest request,
            Policy policy,
            int version,
            OpinionStore.Said said,
            boolean stale,
            Problems problems) {
        return new OpinionPage(
                policy,
                edition(policy, shells.of(request).locale()),
                calling(policy).map(Screening::yes).orElse(List.of()),
                version,
                store.mine(policy).map(one -> one.given() != null).orElse(false),
                said,
                stale,
                problems);
    }
}
