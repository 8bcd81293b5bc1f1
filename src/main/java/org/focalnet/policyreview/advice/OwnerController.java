package org.focalnet.policyreview.advice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.LinkVisits;
import org.focalnet.notify.Senders;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The advice for the owner of a policy, by the link of a mail. Looking changes nothing: mail filters open links too. */
@Controller
class OwnerController {

    private final AdviceLinkStore links;
    private final AdviceStore store;
    private final PolicyStore policies;
    private final LinkVisits visits;
    private final MemberNames names;
    private final Senders senders;
    private final ShellFactory shells;

    OwnerController(
            AdviceLinkStore links,
            AdviceStore store,
            PolicyStore policies,
            LinkVisits visits,
            MemberNames names,
            Senders senders,
            ShellFactory shells) {
        this.links = links;
        this.store = store;
        this.policies = policies;
        this.visits = visits;
        this.names = names;
        this.senders = senders;
        this.shells = shells;
    }

    @GetMapping("/policies/advice/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    Object show(@PathVariable String token, HttpServletRequest request) {
        return opened(token, false, request);
    }

    @PostMapping("/policies/advice/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object answer(@PathVariable String token, HttpServletRequest request) {
        return opened(token, true, request);
    }

    private Object opened(String token, boolean answers, HttpServletRequest request) {
        visits.count(request);
        return links.open(token)
                .map(open -> Viewers.as(open.office(), () -> page(token, open, new Typed(request), answers, request)))
                .orElseGet(OwnerController::gone);
    }

    /** A link of an earlier round, or of advice that was taken back, leads nowhere. */
    private Object page(
            String token, AdviceLinkStore.Open open, Typed typed, boolean answers, HttpServletRequest request) {
        Policy policy = policies.find(open.policy());
        Course.State state = policy.course().state();
        boolean answerable = state == Course.State.ADVISED || state == Course.State.ANSWERED;
        List<Advice.Recommendation> recommendations =
                store.of(policy.id()).of(open.round()).recommendations();
        if (!answerable || policy.course().round() != open.round() || recommendations.isEmpty()) {
            return gone();
        }
        Map<String, String> shown = Responses.kept(recommendations);
        if (answers) {
            Responses said = Responses.read(typed, recommendations);
            shown = said.again();
            if (said.answers().isEmpty() && !typed.problems().any()) {
                typed.problems().add("response-" + recommendations.getFirst().id(), "policyreview.owner.nothing");
            }
            if (!typed.problems().any()) {
                links.answer(policy.id(), said.answers());
                return SeeOther.to("/policies/advice/" + token).say("policyreview.owner.came");
            }
        }
        Locale language = shells.of(request).locale();
        var seen = new OwnerPage.Seen(
                names.name(open.office().member(), language),
                senders.lines(language),
                policy.words().title(),
                recommendations,
                shown,
                typed.problems());
        return new OwnerPage(token, seen).with(typed.problems().status());
    }

    private static Object gone() {
        return new OwnerPage("", null).with(404);
    }
}
