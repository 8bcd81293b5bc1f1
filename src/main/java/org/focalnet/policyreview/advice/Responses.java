package org.focalnet.policyreview.advice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.policyreview.Response;
import org.focalnet.web.Typed;

/**
 * Answers to recommendations as they are typed, by the team or by the owner.
 *
 * @param answers those that are whole
 * @param again by the name of the field, to show again
 */
record Responses(Map<UUID, AdviceStore.Answer> answers, Map<String, String> again) {

    /** What stands so far. */
    static Map<String, String> kept(List<Advice.Recommendation> recommendations) {
        Map<String, String> kept = new HashMap<>();
        recommendations.forEach(one -> {
            Response response = one.response();
            kept.put("response-" + one.id(), response == null ? "" : response.name());
            kept.put("reason-" + one.id(), one.reason());
        });
        return kept;
    }

    /** Reads them, with what is wrong noted. */
    static Responses read(Typed typed, List<Advice.Recommendation> recommendations) {
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
        return new Responses(answers, again);
    }
}
