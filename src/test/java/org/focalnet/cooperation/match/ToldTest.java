package org.focalnet.cooperation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.cooperation.match.Boards.TODAY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.MatchReason;
import org.focalnet.cooperation.flow.Explainer;
import org.focalnet.cooperation.flow.Explanation;
import org.focalnet.cooperation.flow.Instance;
import org.focalnet.cooperation.flow.Live;

/** What is told is true, and tells nothing of others. */
class ToldTest {

    @Property(tries = 60)
    void everyStatementHoldsWhereAllIsWeighedAgainWithoutPrices(@ForAll long seed) {
        var random = new Random(seed);
        Weighing weighing = Weighing.of(Boards.any(random, 16, 8, 9), TODAY, true);
        Instance instance = weighing.result().instance();
        var explainer = new Explainer(Live.of(weighing.result()));
        for (Told told : Told.of(weighing)) {
            boolean ofNeed = instance.need(told.own()) >= 0;
            UUID need = ofNeed ? told.own() : told.other();
            UUID offer = ofNeed ? told.other() : told.own();
            Explanation why = explainer.explain(need, offer);
            assertThat(explainer.holds(why)).isTrue();
            boolean served = weighing.result().served(instance.need(need)) == instance.demand(instance.need(need));
            boolean full = weighing.result().taken()[instance.offer(offer)] == instance.capacity(instance.offer(offer));
            Statistics.collect(told.reason());
            switch (told.reason()) {
                case SERVED -> assertThat(ofNeed && served).isTrue();
                case FULL -> assertThat(!ofNeed && full).isTrue();
                case TAKEN -> assertThat(ofNeed ? full : served).isTrue();
                case FAIRNESS -> assertThat(why.loss().getFirst()).isPositive();
                case LOAD -> {
                    assertThat(why.loss().getFirst()).isZero();
                    assertThat(why.loss().get(1)).isPositive();
                }
                case OUTWEIGHED -> assertThat(ofNeed ? full : served).isFalse();
            }
            assertThat(told.morePlaces())
                    .as("one more place, tried by a new run")
                    .isEqualTo(told.reason() == MatchReason.FULL && explainer.holds(need, offer, 1));
        }
    }

    @Property(tries = 100)
    void whatFollowsFromOthersIsToldOnlyWhereFiveCouldBeMeant(@ForAll long seed) {
        var random = new Random(seed);
        Board board = Boards.any(random, 18, 12, 4 + random.nextInt(8));
        Map<UUID, Side> sides = new HashMap<>();
        board.needs().forEach(side -> sides.put(side.id(), side));
        board.offers().forEach(side -> sides.put(side.id(), side));
        for (Told told : Told.of(Weighing.of(board, TODAY, true))) {
            Side own = sides.get(told.own());
            Side other = sides.get(told.other());
            assertThat(other.readBy(own.owner())).as("of what it reads").isTrue();
            assertThat(own.admits(other) && other.admits(own))
                    .as("a side that does not want to meet is not told of")
                    .isTrue();
            boolean ownKnowledge = Set.of(MatchReason.SERVED, MatchReason.FULL).contains(told.reason());
            Set<MemberId> others = new HashSet<>();
            List<Side> like = board.needs().contains(own) ? board.needs() : board.offers();
            for (Side rival : like) {
                boolean may = board.needs().contains(own)
                        ? Fit.of(rival, other, TODAY).isPresent()
                        : Fit.of(other, rival, TODAY).isPresent();
                if (may && !rival.owner().equals(own.owner())) {
                    others.add(rival.owner());
                }
            }
            if (!ownKnowledge || told.morePoints() > 0) {
                assertThat(others).hasSizeGreaterThanOrEqualTo(5);
            }
        }
    }
}
