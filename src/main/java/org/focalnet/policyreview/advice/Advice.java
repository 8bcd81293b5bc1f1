package org.focalnet.policyreview.advice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.policyreview.Effect;
import org.focalnet.policyreview.Response;
import org.focalnet.policyreview.policy.Policy;
import org.jspecify.annotations.Nullable;

/** What was found and recommended in a round of a policy. */
public record Advice(List<Finding> findings, List<Recommendation> recommendations) {

    public Advice {
        findings = List.copyOf(findings);
        recommendations = List.copyOf(recommendations);
    }

    /**
     * What the policy does to a category of people.
     *
     * @param category such as herders without a fixed home; never a named person
     */
    public record Finding(UUID id, int round, String category, Effect effect, String text, String author, Instant at) {}

    /**
     * What the owner of the policy is asked to do, and its answer.
     *
     * @param response null while the owner has not answered
     * @param answerer who answered by the link; empty where the team wrote down what the owner answered
     */
    public record Recommendation(
            UUID id,
            int round,
            String text,
            String author,
            Instant at,
            @Nullable Response response,
            String reason,
            String answerer,
            @Nullable Instant answered) {}

    /** What one round of a policy says. */
    public Advice of(int round) {
        return new Advice(
                findings.stream().filter(one -> one.round() == round).toList(),
                recommendations.stream().filter(one -> one.round() == round).toList());
    }

    public List<Finding> by(Effect effect) {
        return findings.stream().filter(one -> one.effect() == effect).toList();
    }

    /** Whether the owner has answered each recommendation. */
    public boolean answered() {
        return recommendations.stream().allMatch(one -> one.response() != null);
    }

    public boolean empty() {
        return findings.isEmpty() && recommendations.isEmpty();
    }

    public Policy.Outcome outcome() {
        return new Policy.Outcome(
                recommendations.size(), count(Response.ACCEPTED), count(Response.ADAPTED), count(Response.DECLINED));
    }

    private int count(Response response) {
        return (int) recommendations.stream()
                .filter(one -> one.response() == response)
                .count();
    }
}
