package org.focalnet.policyreview.screening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.policyreview.question.Edition;
import org.focalnet.policyreview.question.EditionStore;
import org.focalnet.policyreview.question.LensQuestion;
import org.focalnet.policyreview.reviewer.ReviewerStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Screens a policy: any yes calls for the full lens, all no ends with a dated note. */
@Controller
class ScreeningController {

    private final ScreeningStore store;
    private final PolicyStore policies;
    private final EditionStore editions;
    private final ReviewerStore reviewers;
    private final ShellFactory shells;

    ScreeningController(
            ScreeningStore store,
            PolicyStore policies,
            EditionStore editions,
            ReviewerStore reviewers,
            ShellFactory shells) {
        this.store = store;
        this.policies = policies;
        this.editions = editions;
        this.reviewers = reviewers;
        this.shells = shells;
    }

    @GetMapping("/policies/{id}/screening")
    @Door(Door.Kind.PAGE)
    Object show(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = asked(id);
        if (!policy.course().allows(Course.Act.CALL)) {
            return SeeOther.to(policy.path());
        }
        Edition edition = editions.current(shells.of(request).locale());
        return new ScreeningPage(Ids.next(), policy, edition, Map.of(), "", new Problems());
    }

    @PostMapping("/policies/{id}/screening")
    @Door(Door.Kind.ACT)
    Object screen(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = asked(id);
        Typed typed = new Typed(request);
        UUID key = typed.id("edition");
        Locale language = shells.of(request).locale();
        Edition edition = key == null ? editions.shipped(language) : editions.find(key, language);
        UUID sent = typed.id("form");
        UUID own = reviewers.id(policy, LensQuestion.Part.SCREEN);
        UUID form = sent == null || !Viewers.require().role().writes() ? own : sent;
        Map<String, String> answers = new HashMap<>();
        List<String> yes = new ArrayList<>();
        for (LensQuestion one : edition.asked(LensQuestion.Part.SCREEN)) {
            String answer = typed.raw("answer-" + one.code());
            answers.put(one.code(), answer);
            if (answer.equals("yes")) {
                yes.add(one.code());
            } else if (!answer.equals("no")) {
                typed.problems().add("answer-" + one.code(), "policyreview.screening.answer", answers.size());
            }
        }
        String note = typed.text("note", 0, 2000);
        if (!typed.problems().any()) {
            try {
                store.screen(
                        form, id, key, yes, note, shells.of(request).signedIn().personName(), language);
                boolean cleared = policies.find(id).course().state() == Course.State.CLEARED;
                return SeeOther.to(cleared ? policy.path() + "/note" : policy.path())
                        .say(
                                cleared
                                        ? "policyreview.said.cleared"
                                        : Screening.calls(yes)
                                                ? "policyreview.said.called"
                                                : "policyreview.screening.stands");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return new ScreeningPage(form, policy, edition, answers, typed.raw("note"), typed.problems()).with(422);
    }

    /** The policy, for whoever writes for the member, and for a contributor who is asked. */
    private Policy asked(UUID id) {
        Policy policy = policies.find(id);
        if (!reviewers.may(policy, LensQuestion.Part.SCREEN)) {
            throw new NotFound();
        }
        return policy;
    }
}
