package org.focalnet.policyreview.advice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes down what the owner of a policy answered to the advice. */
@Controller
class ResponseController {

    private static final String PATH = "/policies/{id}/responses";

    private final AdviceStore store;
    private final PolicyStore policies;

    ResponseController(AdviceStore store, PolicyStore policies) {
        this.store = store;
        this.policies = policies;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object show(@PathVariable UUID id) {
        Policy policy = policies.find(id);
        List<Advice.Recommendation> recommendations = recommendations(policy);
        if (!answerable(policy) || recommendations.isEmpty()) {
            return SeeOther.to(policy.path());
        }
        return new ResponsePage(policy, recommendations, Responses.kept(recommendations), new Problems());
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        Typed typed = new Typed(request);
        List<Advice.Recommendation> recommendations = recommendations(policy);
        Responses said = Responses.read(typed, recommendations);
        if (typed.problems().any()) {
            return new ResponsePage(policy, recommendations, said.again(), typed.problems()).with(422);
        }
        store.answer(id, said.answers());
        return SeeOther.to(policy.path()).say("policyreview.said.answered");
    }

    private List<Advice.Recommendation> recommendations(Policy policy) {
        return store.of(policy.id()).of(policy.course().round()).recommendations();
    }

    private static boolean answerable(Policy policy) {
        return policy.course().state() == Course.State.ADVISED
                || policy.course().state() == Course.State.ANSWERED;
    }
}
