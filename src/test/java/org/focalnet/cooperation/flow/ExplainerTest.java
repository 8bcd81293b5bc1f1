package org.focalnet.cooperation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ExplainerTest {

    @Property(tries = 60)
    void whatIsSaidOfEachPairIsFoundAgainByAnotherWay(@ForAll long seed) {
        var random = new Random(seed);
        Instance of = Samples.any(random, 5, 8, 6, 2, 6, 40, true).build();
        var explainer = new Explainer(Live.of(Solver.solve(of)));
        for (int i = 0; i < of.needs(); i++) {
            for (int j = 0; j < of.offers(); j++) {
                Explanation told = explainer.explain(of.needId(i), of.offerId(j));
                assertThat(explainer.holds(told)).as(told.toString()).isTrue();
                int places = explainer.placesFor(of.needId(i), of.offerId(j));
                assertThat(explainer.holds(of.needId(i), of.offerId(j), places)).isTrue();
            }
        }
    }

    @Property(tries = 50)
    void whatIsNotTrueIsNotSaidToHold(@ForAll long seed) {
        var random = new Random(seed);
        Instance of = Samples.any(random, 5, 8, 6, 2, 6, 40, false).build();
        var explainer = new Explainer(Live.of(Solver.solve(of)));
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                Explanation told = explainer.explain(of.needId(i), of.offerId(of.pairOffer(e)));
                if (told.reason() != Explanation.Reason.MATCHED && told.reason() != Explanation.Reason.LOCKED) {
                    List<Long> loss = new ArrayList<>(told.loss());
                    loss.set(2, loss.get(2) + 1);
                    assertThat(explainer.holds(with(told, told.reason(), loss))).isFalse();
                    assertThat(explainer.holds(with(told, Explanation.Reason.MATCHED, told.loss())))
                            .isFalse();
                }
            }
        }
    }

    private static Explanation with(Explanation told, Explanation.Reason reason, List<Long> loss) {
        return new Explanation(
                told.need(),
                told.offer(),
                reason,
                told.score(),
                told.needRank(),
                told.offerRank(),
                told.needPrice(),
                told.offerPrice(),
                told.fairnessPrice(),
                told.loadPrice(),
                loss,
                told.way(),
                told.moreScore());
    }

    @Example
    void onePlaceMoreServesWhoWaitsAndChangesNothing() {
        var builder = new InstanceBuilder();
        UUID offerId = new UUID(2, 1);
        int offer = builder.offer(offerId, Samples.member(9), 1);
        for (int m = 0; m < 3; m++) {
            builder.pair(
                    builder.need(new UUID(1, m), Samples.member(m), 1),
                    offer,
                    1000 - 100 * m,
                    InstanceBuilder.Before.NEW);
        }
        var live = Live.of(Solver.solve(builder.build()));
        var explainer = new Explainer(live);
        Explanation told = explainer.explain(new UUID(1, 1), offerId);
        assertThat(told.reason()).isEqualTo(Explanation.Reason.OFFER_FULL);
        assertThat(told.loss().get(Instance.WORTH)).isEqualTo(100);
        assertThat(told.moreScore()).isEqualTo(100);
        assertThat(told.needRank()).isEqualTo(1);
        assertThat(told.offerRank()).isEqualTo(2);
        assertThat(explainer.placesFor(new UUID(1, 1), offerId)).isEqualTo(1);
        assertThat(explainer.placesFor(new UUID(1, 2), offerId)).isEqualTo(2);
        Explainer.WhatIf more = explainer.morePlaces(offerId, 1);
        assertThat(more.more()).isEqualTo(1);
        assertThat(more.gaining()).isEqualTo(Set.of(Samples.member(1)));
        assertThat(live.pairs()).isEqualTo(List.of(new Live.Pair(new UUID(1, 0), offerId)));
    }

    @Property(tries = 150)
    void whoWouldGainIsWhoANewRunWouldServe(@ForAll long seed) {
        var random = new Random(seed);
        Samples.Told told = Samples.any(random, 5, 10, 6, 2, 4, 50, true);
        var live = Live.of(Solver.solve(told.build()));
        Map<UUID, Integer> needs =
                told.needs().stream().collect(Collectors.toMap(Samples.Item::id, Samples.Item::member));
        List<Live.Candidate> candidates = needs.entrySet().stream()
                .filter(need -> need.getValue() != 0)
                .map(need -> new Live.Candidate(need.getKey(), random.nextInt(1001)))
                .toList();
        Explainer.WhatIf answer = new Explainer(live).moreOffer(Samples.member(0), 2, candidates);
        Solution before = Solver.solve(live.solution().instance());
        live.addOffer(new UUID(0, 0), Samples.member(0), 2, candidates);
        Solution after = Solver.solve(live.solution().instance());
        assertThat(answer.more()).isEqualTo(after.units() - before.units());
        needs.keySet()
                .forEach(need -> assertThat(answer.needs().getOrDefault(need, 0))
                        .isEqualTo(after.served(after.instance().need(need))
                                - before.served(before.instance().need(need))));
    }
}
