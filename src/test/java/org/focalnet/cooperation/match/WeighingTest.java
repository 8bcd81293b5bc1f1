package org.focalnet.cooperation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.cooperation.match.Boards.TODAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.focalnet.cooperation.Delivery;
import org.focalnet.cooperation.MatchPart;
import org.focalnet.cooperation.Terms;
import org.focalnet.cooperation.flow.Verifier;

/** What is proposed of what is posted. */
class WeighingTest {

    @Property(tries = 300)
    void noProposalBreaksAHardRule(@ForAll long seed) {
        var random = new Random(seed);
        for (Fit fit : fresh(Boards.any(random, 14, 14, 6))) {
            Side need = fit.need();
            Side offer = fit.offer();
            Terms wanted = need.terms();
            Terms given = offer.terms();
            assertThat(wanted.themes()).containsAnyElementsOf(given.themes());
            assertThat(wanted.interpretation()
                            || given.interpretation()
                            || !Collections.disjoint(wanted.languages(), given.languages()))
                    .isTrue();
            assertThat(wanted.form().fits(given.form())).isTrue();
            assertThat(wanted.delivery() == given.delivery()
                            || Set.of(wanted.delivery(), given.delivery()).contains(Delivery.HYBRID))
                    .isTrue();
            assertThat(need.owner()).isNotEqualTo(offer.owner());
            assertThat((!offer.outsider() || need.outside()) && (!need.outsider() || offer.outside()))
                    .isTrue();
            assertThat(given.from()).isBeforeOrEqualTo(wanted.until());
            assertThat(wanted.from()).isBeforeOrEqualTo(given.until());
            assertThat(wanted.until()).isAfterOrEqualTo(TODAY);
            for (List<Side> pair : List.of(List.of(need, offer), List.of(offer, need))) {
                Side one = pair.getFirst();
                Side other = pair.getLast();
                assertThat(one.terms().excluded()).doesNotContain(other.owner());
                assertThat(!one.limited() || one.told().contains(other.owner())).isTrue();
                assertThat(one.terms().withheld()
                                && (other.limited() || !other.terms().excluded().isEmpty()))
                        .isFalse();
            }
        }
    }

    @Property(tries = 200)
    void theOrderInWhichThingsAreReadChangesNothing(@ForAll long seed) {
        var random = new Random(seed);
        Board board = Boards.any(random, 15, 15, 6);
        var needs = new ArrayList<>(board.needs());
        var offers = new ArrayList<>(board.offers());
        Collections.shuffle(needs, random);
        Collections.shuffle(offers, random);
        assertThat(fresh(new Board(needs, offers, List.of(), board.regions()))).isEqualTo(fresh(board));
    }

    @Property(tries = 200)
    void nobodyIsGivenMoreThanWantedNorGivesMoreThanOffered(@ForAll long seed) {
        var random = new Random(seed);
        Board board = Boards.any(random, 15, 10, 6);
        List<Fit> fits = fresh(board);
        fits.stream()
                .collect(Collectors.groupingBy(Fit::need))
                .forEach((need, proposed) -> assertThat(proposed).hasSizeLessThanOrEqualTo(need.places()));
        fits.stream()
                .collect(Collectors.groupingBy(Fit::offer))
                .forEach((offer, proposed) -> assertThat(proposed).hasSizeLessThanOrEqualTo(offer.places()));
        assertThat(fits).as("a pair once").doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void whatStandsIsNotProposedAgainAndWhatWasRefusedNeverIs(@ForAll long seed) {
        var random = new Random(seed);
        Board board = Boards.any(random, 10, 10, 5);
        for (Board.Standing standing : Board.Standing.values()) {
            List<Fit> before = fresh(board);
            Board after = Boards.proposed(board, before, standing);
            List<Fit> then = Weighing.of(after, TODAY, false).fresh();
            assertThat(then).noneMatch(before::contains);
            if (standing == Board.Standing.OPEN) {
                assertThat(then).as("run twice, it proposes nothing new").isEmpty();
                assertThat(Weighing.of(after, TODAY, true).fresh()).isEmpty();
                assertThat(Weighing.of(after, TODAY, true).dropped())
                        .as("what is best stays in a round")
                        .isEmpty();
            }
        }
    }

    @Property(tries = 200)
    void aRoundLetsGoOnlyWhatNobodyAnsweredAndEveryResultIsProved(@ForAll long seed) {
        var random = new Random(seed);
        Board board = Boards.any(random, 12, 8, 6);
        List<Board.Known> known = new ArrayList<>();
        for (Fit fit : fresh(board)) {
            known.add(new Board.Known(
                    fit.need().id(),
                    fit.offer().id(),
                    Boards.pick(random, Board.Standing.OPEN, Board.Standing.ANSWERED, Board.Standing.CLOSED)));
        }
        var needs = new ArrayList<>(board.needs());
        needs.addAll(Boards.sides(random, 6, 6));
        Board later = new Board(needs, board.offers(), known, board.regions());
        for (boolean round : new boolean[] {false, true}) {
            Weighing weighing = Weighing.of(later, TODAY, round);
            assertThat(Verifier.verify(weighing.result().instance(), weighing.result()))
                    .isEqualTo(new Verifier.Verdict(true, ""));
            assertThat(weighing.dropped())
                    .allMatch(pair -> round && pair.standing() == Board.Standing.OPEN)
                    .isSubsetOf(known);
        }
    }

    @Property(tries = 12)
    void whatTheIndexLeavesOutCouldNotHaveHelped(@ForAll long seed) {
        var random = new Random(seed);
        Board board = Boards.crowded(random, 90, 120, 30);
        Weighing weighing = Weighing.of(board, TODAY, false);
        Candidates candidates = Candidates.of(board, TODAY);
        assertThat(candidates.left).as("something is left out").isNotEmpty();
        Set<Fit> all = new HashSet<>(candidates.weighed);
        all.addAll(candidates.left);
        Set<Fit> possible = new HashSet<>();
        for (Side need : board.needs()) {
            for (Side offer : board.offers()) {
                Fit.of(need, offer, TODAY).ifPresent(possible::add);
            }
        }
        assertThat(all).isEqualTo(possible);
        assertThat(candidates.weighed.size() + candidates.left.size()).isEqualTo(possible.size());
        assertThat(weighing.result().levels())
                .isEqualTo(Whole.of(board, possible).levels());
    }

    @Property(tries = 200)
    void theScoreIsTheSumOfItsPartsWithinAThousand(@ForAll long seed) {
        for (Fit fit : fresh(Boards.any(new Random(seed), 12, 12, 6))) {
            List<MatchPart> parts = fit.parts(TODAY);
            assertThat(fit.score())
                    .isBetween(0, 1000)
                    .isEqualTo(parts.stream().mapToInt(MatchPart::points).sum());
            assertThat(MatchPart.read(MatchPart.write(parts))).isEqualTo(parts);
        }
    }

    /** An unserved member is never left behind where one that has more could have let go: shares are as even as can be. */
    @Property(tries = 200)
    void aMemberIsNotServedTwiceWhileAnotherThatCouldHaveThatPlaceHasNone(@ForAll long seed) {
        var random = new Random(seed);
        Board board = Boards.any(random, 10, 6, 8);
        List<Fit> fits = fresh(board);
        Map<UUID, Integer> served = new HashMap<>();
        Map<UUID, Integer> wanted = new HashMap<>();
        board.needs().forEach(need -> wanted.merge(need.owner().value(), need.places(), Integer::sum));
        fits.forEach(fit -> served.merge(fit.need().owner().value(), 1, Integer::sum));
        for (Fit given : fits) {
            UUID has = given.need().owner().value();
            for (Side need : board.needs()) {
                UUID lacks = need.owner().value();
                boolean could = !fits.stream().anyMatch(fit -> fit.need().equals(need))
                        && Fit.of(need, given.offer(), TODAY).isPresent();
                if (could && served.getOrDefault(lacks, 0) == 0) {
                    int left = served.get(has) - 1;
                    assertThat(left * wanted.get(lacks) < wanted.get(has) || left == 0)
                            .as("taking one from %s leaves it no better off than %s would be", has, lacks)
                            .isTrue();
                }
            }
        }
    }

    private static List<Fit> fresh(Board board) {
        return Weighing.of(board, TODAY, false).fresh();
    }
}
