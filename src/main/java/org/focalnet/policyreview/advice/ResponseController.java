package org.focalnet.policyreview.advice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.policyreview.Response;
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
        Map<String, String> kept = new HashMap<>();
        recommendations.forEach(one -> {
            Response response = one.response();
            kept.put("response-" + one.id(), response == null ? "" : response.name());
            kept.put("reason-" + one.id(), one.reason());
        });
        return new ResponsePage(policy, recommendations, kept, new Problems());
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        Typed typed = new Typed(request);
        List<Advice.Recommendation> recommendations = recommendations(policy);
        Map<UUID, AdviceStore.Answer> answers = new HashMap<>();
        Map<String, String> again = new HashMap<>();
        for (Advice.Recommendation one : recommendations) {
            String field = "response-" + one.id();
            String why = "reason-" + one.id();
            String reason = typed.text(why, 0, 2000);
            again.put(field, typed.raw(field));
            again.put(why, typed.raw(why));
            if (typed.raw(field).isEmpty()) {
                if (!reason.isEmpty() || one.response() != null) {
                    typed.problems().add(field, "web.problem.choose");
                }
                continue;
            }
            Response response = typed.choice(field, Response.class);
            if (response != null && response != Response.ACCEPTED && Typed.unseen(reason)) {
                typed.problems().add(why, "policyreview.answer.why");
            }
            if (response != null) {
                answers.put(one.id(), new AdviceStore.Answer(response, reason));
            }
        }
        if (typed.problems().any()) {
            return new ResponsePage(policy, recommendations, again, typed.problems()).with(422);
        }
        store.answer(id, answers);
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
