package org.focalnet.policyreview.advice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes findings and recommendations, and gives them to the owner of the policy. */
@Controller
class AdviceController {

    private static final String PATH = "/policies/{id}/advice";

    private final AdviceStore store;
    private final PolicyStore policies;
    private final ShellFactory shells;

    AdviceController(AdviceStore store, PolicyStore policies, ShellFactory shells) {
        this.store = store;
        this.policies = policies;
        this.shells = shells;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object show(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        return policy.course().state() == Course.State.REVIEW
                ? page(policy, new Typed(request))
                : SeeOther.to(policy.path());
    }

    @PostMapping(PATH + "/findings")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object find(@PathVariable UUID id, HttpServletRequest request) {
        return keep(policies.find(id), true, false, request);
    }

    @PostMapping(PATH + "/recommendations")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object recommend(@PathVariable UUID id, HttpServletRequest request) {
        return keep(policies.find(id), false, true, request);
    }

    @PostMapping(PATH + "/removals")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        store.remove(id, item(new Typed(request), "item"));
        return SeeOther.to(policy.path() + "/advice").say("policyreview.said.removed");
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object advise(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        Typed typed = new Typed(request);
        Typing typing = Typing.read(typed, false, false);
        room(policy, typed, typing);
        if (typed.problems().any()) {
            return page(policy, typed).with(422);
        }
        try {
            store.advise(id, typing, author(request));
        } catch (Refused refused) {
            if (policy.course().state() != Course.State.REVIEW) {
                throw refused;
            }
            typed.problems().add(refused);
            return page(policy, typed).with(422);
        }
        return SeeOther.to(policy.path()).say("policyreview.said.advised");
    }

    /** Keeps what is asked for, and whatever else stands in the form: nothing that was typed is lost by a button beside it. */
    private Object keep(Policy policy, boolean finding, boolean recommendation, HttpServletRequest request) {
        Typed typed = new Typed(request);
        Typing typing = Typing.read(typed, finding, recommendation);
        room(policy, typed, typing);
        if (typed.problems().any()) {
            return page(policy, typed).with(422);
        }
        store.keep(policy.id(), typing, author(request));
        String said = finding ? "policyreview.said.finding" : "policyreview.said.recommendation";
        return SeeOther.to(policy.path() + "/advice").say(typing.names() ? "policyreview.said.naming" : said);
    }

    private void room(Policy policy, Typed typed, Typing typing) {
        Advice advice = store.of(policy.id()).of(policy.course().round());
        boolean full = typing.finding() != null && advice.findings().size() >= AdviceStore.MOST
                || typing.recommendation() != null && advice.recommendations().size() >= AdviceStore.MOST;
        if (full && policy.course().state() == Course.State.REVIEW) {
            typed.problems().add("", "policyreview.advice.most", AdviceStore.MOST);
        }
    }

    private static UUID item(Typed typed, String field) {
        UUID sent = typed.id(field);
        return sent == null ? Ids.next() : sent;
    }

    private String author(HttpServletRequest request) {
        return shells.of(request).signedIn().personName();
    }

    /** What is asked for or was typed stands in the forms; else they are blank. */
    private View page(Policy policy, Typed typed) {
        Advice advice = store.of(policy.id()).of(policy.course().round());
        UUID finding = typed.id("finding");
        UUID recommendation = typed.id("recommendation");
        boolean typing = typed.problems().any();
        var found = advice.findings().stream()
                .filter(one -> one.id().equals(finding))
                .findFirst()
                .map(one -> new AdvicePage.FindingForm(
                        one.id(), false, one.category(), one.effect().name(), one.text()))
                .orElseGet(() -> new AdvicePage.FindingForm(
                        typing ? item(typed, "finding-item") : Ids.next(),
                        true,
                        typed.raw("category"),
                        typed.raw("effect"),
                        typed.raw("found")));
        var recommended = advice.recommendations().stream()
                .filter(one -> one.id().equals(recommendation))
                .findFirst()
                .map(one -> new AdvicePage.TextForm(one.id(), false, one.text()))
                .orElseGet(() -> new AdvicePage.TextForm(
                        typing ? item(typed, "recommendation-item") : Ids.next(), true, typed.raw("recommended")));
        return new AdvicePage(policy, advice, found, recommended, typed.problems());
    }
}
