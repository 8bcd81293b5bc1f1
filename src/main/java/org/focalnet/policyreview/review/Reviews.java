package org.focalnet.policyreview.review;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.policyreview.advice.AdviceStore;
import org.focalnet.policyreview.opinion.OpinionStore;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.policyreview.question.EditionStore;
import org.focalnet.policyreview.screening.Screening;
import org.focalnet.policyreview.screening.ScreeningStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a round of a policy out of the stores of its parts. */
@Component
@Transactional(readOnly = true)
public class Reviews {

    private final PolicyStore policies;
    private final ScreeningStore screenings;
    private final OpinionStore opinions;
    private final AdviceStore advice;
    private final EditionStore editions;

    Reviews(
            PolicyStore policies,
            ScreeningStore screenings,
            OpinionStore opinions,
            AdviceStore advice,
            EditionStore editions) {
        this.policies = policies;
        this.screenings = screenings;
        this.opinions = opinions;
        this.advice = advice;
        this.editions = editions;
    }

    /**
     * A round of a policy.
     *
     * @param wanted a round; the current one where there is none such
     * @param language in which the questions that are ours are shown
     */
    public Review of(UUID id, int wanted, Locale language) {
        Policy policy = policies.find(id);
        int round = wanted >= 1 && wanted < policy.course().round()
                ? wanted
                : policy.course().round();
        List<Screening> screened =
                screenings.of(id).stream().filter(one -> one.round() == round).toList();
        Screening screening = screened.isEmpty() ? null : screened.getFirst();
        return new Review(
                policy,
                round,
                screening,
                screening == null ? editions.current(language) : editions.find(screening.edition(), language),
                screened.stream()
                        .skip(1)
                        .map(one -> new Review.Screened(one, editions.find(one.edition(), language)))
                        .toList(),
                screening == null
                        ? List.of()
                        : opinions.of(id).stream()
                                .filter(one -> one.round() == round)
                                .toList(),
                advice.of(id).of(round));
    }
}
