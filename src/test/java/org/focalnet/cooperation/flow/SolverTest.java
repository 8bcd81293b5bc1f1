package org.focalnet.cooperation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SolverTest {

    @Property(tries = 3000)
    void noChoiceOfPairsIsBetterAtTheFirstLevelAtWhichTwoDiffer(@ForAll long seed) {
        Instance instance = Samples.small(new Random(seed)).build();
        Exhaustive.Choice best = Exhaustive.best(instance);
        Exhaustive.Choice found = Exhaustive.of(Solver.solve(instance));
        assertThat(found.served()).isEqualTo(best.served());
        assertThat(found.loads()).isEqualTo(best.loads());
        assertThat(found.kept()).isEqualTo(best.kept());
        assertThat(found.score()).isEqualTo(best.score());
        assertThat(found.tie()).isEqualTo(best.tie());
    }

    @Property(tries = 400)
    void theProofOfEachResultHolds(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = Samples.any(random, 2 + random.nextInt(9), 40, 30, 3, 8, 400, true)
                .build();
        Solution solution = Solver.solve(instance);
        assertThat(Verifier.verify(instance, solution, solution.levels())).isEqualTo(new Verifier.Verdict(true, ""));
    }

    @Property(tries = 100)
    void theOrderInWhichThingsAreToldChangesNothing(@ForAll long seed) {
        var random = new Random(seed);
        Samples.Told told = Samples.any(random, 6, 25, 20, 3, 3, 250, true);
        Instance instance = told.build();
        Solution solution = Solver.solve(instance);
        for (int run = 0; run < 10; run++) {
            Solution other = Solver.solve(told.shuffled(random).build());
            assertThat(other.used).isEqualTo(solution.used);
            assertThat(other.prices).isEqualTo(solution.prices);
        }
    }

    /** The first theorem: serving fairly costs no match; the second: nor does loading fairly, and both go together. */
    @Property(tries = 1000)
    void fairnessOfEitherSideOrBothCostsNoMatch(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = Samples.any(random, 2 + random.nextInt(7), 20, 15, 3, 5, 120, false)
                .build();
        Solution both = Solver.solve(instance);
        var requesters = new Shares(Side.ofRequesters(instance));
        requesters.serve((m, served) -> instance.servedCost(m, served + 1));
        var givers = new Shares(Side.ofGivers(instance));
        givers.serve((m, served) -> instance.loadCost(m, served + 1));
        var most = new Shares(Side.ofRequesters(instance));
        most.serve((m, served) -> 0);
        assertThat(both.units())
                .isEqualTo(Arrays.stream(most.hubFlow).sum())
                .isEqualTo(Arrays.stream(requesters.hubFlow).sum())
                .isEqualTo(Arrays.stream(givers.hubFlow).sum());
        assertThat(shares(both.received(), instance::wanted)).isEqualTo(shares(requesters.hubFlow, instance::wanted));
        assertThat(shares(both.given(), instance::give)).isEqualTo(shares(givers.hubFlow, instance::give));
    }

    private static double[] shares(int[] units, IntUnaryOperator of) {
        double[] shares = new double[units.length];
        for (int m = 0; m < units.length; m++) {
            shares[m] = of.applyAsInt(m) == 0 ? -1 : (double) units[m] / of.applyAsInt(m);
        }
        Arrays.sort(shares);
        return shares;
    }

    @Property(tries = 200)
    void splittingANeedGainsItsMemberNothing(@ForAll long seed) {
        var random = new Random(seed);
        Samples.Told drawn = Samples.any(random, 5, 8, 10, 10, 1, 80, false);
        // Offers of one place: parts of a need may else meet an offer twice that the whole meets once.
        var whole = new Samples.Told(
                drawn.needs(),
                drawn.offers().stream()
                        .map(item -> new Samples.Item(item.id(), item.member(), Math.min(1, item.units())))
                        .toList(),
                drawn.links(),
                drawn.giveLimits(),
                drawn.receiveLimits());
        Samples.Item split = whole.needs().getFirst();
        List<Samples.Item> needs = new ArrayList<>(whole.needs());
        List<Samples.Link> links = new ArrayList<>(whole.links());
        needs.set(0, new Samples.Item(split.id(), split.member(), Math.min(1, split.units())));
        for (int part = 1; part < split.units(); part++) {
            int number = needs.size();
            needs.add(new Samples.Item(new UUID(random.nextLong(), part), split.member(), 1));
            whole.links().stream()
                    .filter(link -> link.need() == 0)
                    .forEach(link -> links.add(new Samples.Link(number, link.offer(), link.score(), link.before())));
        }
        var parts = new Samples.Told(needs, whole.offers(), links, whole.giveLimits(), whole.receiveLimits());
        Solution before = Solver.solve(whole.build());
        Solution after = Solver.solve(parts.build());
        assertThat(after.units()).isEqualTo(before.units());
        assertThat(shares(after.received(), after.instance()::wanted))
                .isEqualTo(shares(before.received(), before.instance()::wanted));
    }

    @Example
    void nothingToMatchIsAResult() {
        var builder = new InstanceBuilder();
        assertHolds(builder.build(), 0);
        var alone = new InstanceBuilder();
        alone.need(new UUID(1, 1), Samples.member(1), 2);
        alone.offer(new UUID(1, 2), Samples.member(2), 2);
        assertHolds(alone.build(), 0);
    }

    @Example
    void partsThatHaveNothingInCommonAreEachServed() {
        var builder = new InstanceBuilder();
        for (int part = 0; part < 20; part++) {
            int need = builder.need(new UUID(1, part), Samples.member(part), 2);
            int offer = builder.offer(new UUID(2, part), Samples.member(100 + part), 2);
            int other = builder.offer(new UUID(3, part), Samples.member(100 + part), 2);
            builder.pair(need, offer, 500, InstanceBuilder.Before.NEW);
            builder.pair(need, other, 500, InstanceBuilder.Before.NEW);
        }
        assertHolds(builder.build(), 40);
    }

    @Example
    void whatIsAllEqualIsSharedEqually() {
        var builder = new InstanceBuilder();
        int[] offers = new int[12];
        for (int j = 0; j < offers.length; j++) {
            offers[j] = builder.offer(new UUID(2, j), Samples.member(100 + j % 4), 1);
        }
        for (int i = 0; i < 24; i++) {
            int need = builder.need(new UUID(1, i), Samples.member(i % 6), 1);
            for (int offer : offers) {
                builder.pair(need, offer, 500, InstanceBuilder.Before.NEW);
            }
        }
        Solution solution = assertHolds(builder.build(), 12);
        for (int m = 0; m < 6; m++) {
            assertThat(solution.received()[solution.instance().member(Samples.member(m))])
                    .isEqualTo(2);
        }
    }

    @Example
    void oneMemberThatHasEverythingServesTheOthersAlike() {
        var builder = new InstanceBuilder();
        int[] offers = new int[10];
        for (int j = 0; j < offers.length; j++) {
            offers[j] = builder.offer(new UUID(2, j), Samples.member(99), 2);
        }
        builder.giveLimit(Samples.member(99), 10);
        for (int i = 0; i < 40; i++) {
            // Half of all needs are of one member: its share is no greater for that.
            int need = builder.need(new UUID(1, i), Samples.member(i < 20 ? 0 : 1 + i % 4), 1);
            for (int offer : offers) {
                builder.pair(need, offer, i < 20 ? 1000 : 1, InstanceBuilder.Before.NEW);
            }
        }
        Solution solution = assertHolds(builder.build(), 10);
        int[] received = solution.received();
        assertThat(received[solution.instance().member(Samples.member(0))]).isBetween(4, 6);
        for (int m = 1; m <= 4; m++) {
            assertThat(received[solution.instance().member(Samples.member(m))]).isPositive();
        }
    }

    private static Solution assertHolds(Instance instance, int units) {
        Solution solution = Solver.solve(instance);
        assertThat(Verifier.verify(instance, solution)).isEqualTo(new Verifier.Verdict(true, ""));
        assertThat(solution.units()).isEqualTo(units);
        return solution;
    }
}
