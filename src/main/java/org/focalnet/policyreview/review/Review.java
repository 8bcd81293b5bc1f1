package org.focalnet.policyreview.review;

import java.util.List;
import org.focalnet.policyreview.advice.Advice;
import org.focalnet.policyreview.opinion.Opinion;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.question.Edition;
import org.focalnet.policyreview.question.LensQuestion;
import org.focalnet.policyreview.screening.Screening;
import org.jspecify.annotations.Nullable;

/**
 * One round of a policy, whole: what was asked, answered, found, advised.
 *
 * @param screening the last one of the round; null before there is one
 * @param edition the questions of that screening; what is asked now where there is none
 * @param earlier screenings of the round before the last one, the newest first
 * @param opinions those that were given, and the reader's own draft
 */
public record Review(
        Policy policy,
        int round,
        @Nullable Screening screening,
        Edition edition,
        List<Screened> earlier,
        List<Opinion> opinions,
        Advice advice) {

    /** A screening with the questions that it answered. */
    public record Screened(Screening screening, Edition edition) {}

    public Review {
        earlier = List.copyOf(earlier);
        opinions = List.copyOf(opinions);
    }

    /** Those that every colleague reads. */
    public List<Opinion> given() {
        return opinions.stream().filter(one -> one.given() != null).toList();
    }

    /** Whether it is the round that goes on. */
    public boolean current() {
        return round == policy.course().round();
    }

    /** Whether the full lens has said something in the round: then it is not screened again. */
    public boolean found() {
        return !advice.empty() || !given().isEmpty();
    }

    public boolean in(Course.State state) {
        return current() && policy.course().state() == state;
    }

    /** The questions of the full lens to which somebody answered. */
    public List<LensQuestion> answered() {
        return edition.of(LensQuestion.Part.FULL).stream()
                .filter(question -> given().stream()
                        .anyMatch(one -> !one.to(question.code()).empty()))
                .toList();
    }

    public boolean differ(LensQuestion question) {
        return Opinion.differ(given(), question.code());
    }

    public boolean differ() {
        return Opinion.differ(given());
    }
}
