package org.focalnet.cooperation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class VerifierTest {

    @Property(tries = 500)
    void anyOtherResultIsRefused(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = instance(random);
        Solution good = Solver.solve(instance);
        long[] used = good.used.clone();
        for (int flips = 1 + random.nextInt(4); flips > 0 && instance.pairs() > 0; flips--) {
            int pair = random.nextInt(instance.pairs());
            used[pair >>> 6] ^= 1L << pair;
        }
        var changed = new Solution(instance, used, good.prices);
        boolean same = java.util.Arrays.equals(used, good.used);
        // Chance makes the result the only one; another that passes would have to be equal at every level.
        assertThat(Verifier.verify(instance, changed).holds()).isEqualTo(same);
    }

    @Property(tries = 500)
    void aPriceThatProvesNothingIsRefused(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = instance(random);
        Solution good = Solver.solve(instance);
        int level = random.nextInt(Instance.LEVELS);
        int node = random.nextInt(instance.root());
        long[] prices = good.prices.clone();
        // So far that no tie hides it: a matched pair then costs, or one that is not would pay.
        prices[node * Instance.LEVELS + level] += (random.nextBoolean() ? 1 : -1) * (1L << 57);
        boolean bound = node < instance.needs() && good.served(node) > 0
                || node >= instance.needs()
                        && node < instance.requesterNode(0)
                        && good.taken()[node - instance.needs()] > 0;
        Verifier.Verdict verdict = Verifier.verify(instance, new Solution(instance, good.used, prices));
        if (bound && level == Instance.FAIRNESS && !lockedOnly(good, node)) {
            assertThat(verdict.holds()).isFalse();
        }
        if (!verdict.holds()) {
            assertThat(verdict.violation()).isNotBlank();
        }
    }

    /** Whether all that a node has is locked, so that its price says nothing. */
    private static boolean lockedOnly(Solution of, int node) {
        Instance instance = of.instance();
        if (node < instance.needs()) {
            return instance.lockedNeed[node] == of.served(node);
        }
        int offer = node - instance.needs();
        return instance.lockedOffer[offer] == of.taken()[offer];
    }

    @Property(tries = 200)
    void levelsThatAreNotThoseOfTheResultAreRefused(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = instance(random);
        Solution good = Solver.solve(instance);
        long[] levels = good.levels();
        levels[random.nextInt(levels.length)]++;
        assertThat(Verifier.verify(instance, good, levels).holds()).isFalse();
    }

    @Property(tries = 200)
    void aLockedPairThatIsLeftOutIsRefused(@ForAll long seed) {
        Instance instance = instance(new Random(seed));
        Solution good = Solver.solve(instance);
        for (int pair = 0; pair < instance.pairs(); pair++) {
            if (instance.isLocked(pair)) {
                long[] used = good.used.clone();
                used[pair >>> 6] &= ~(1L << pair);
                assertThat(Verifier.verify(instance, new Solution(instance, used, good.prices))
                                .violation())
                        .contains("locked pair");
            }
        }
    }

    @Property(tries = 100)
    void anOmittedPairThatIsNotNamedCouldNotHaveImprovedAnything(@ForAll long seed) {
        var random = new Random(seed);
        Samples.Told whole = Samples.any(random, 5, 8, 8, 2, 4, 64, false);
        List<Samples.Link> kept = new ArrayList<>(whole.links());
        List<Samples.Link> left = new ArrayList<>();
        for (int many = random.nextInt(4); many > 0 && !kept.isEmpty(); many--) {
            left.add(kept.remove(random.nextInt(kept.size())));
        }
        var part = new Samples.Told(whole.needs(), whole.offers(), kept, whole.giveLimits(), whole.receiveLimits());
        Instance instance = part.build();
        Solution solution = Solver.solve(instance);
        List<Verifier.Omitted> omitted = left.stream()
                .map(link -> new Verifier.Omitted(
                        instance.need(whole.needs().get(link.need()).id()),
                        instance.offer(whole.offers().get(link.offer()).id()),
                        link.score()))
                .toList();
        Solution best = Solver.solve(whole.build());
        if (Verifier.improving(instance, solution, omitted).isEmpty()) {
            assertThat(best.levels()).isEqualTo(solution.levels());
        }
    }

    private static Instance instance(Random random) {
        return Samples.any(random, 2 + random.nextInt(5), 12, 10, 3, 4, 80, true)
                .build();
    }
}
