package org.focalnet.cooperation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The same levels by another's solver: each alone, with the ones before held by the value that they have. */
class OracleTest {

    @BeforeContainer
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Property(tries = 60)
    void anotherSolverFindsNothingBetterAtAnyLevel(@ForAll long seed) {
        var random = new Random(seed);
        Instance of = Samples.any(random, 4 + random.nextInt(12), 90, 70, 3, 40, 1500, random.nextBoolean())
                .build();
        Solution solution = Solver.solve(of);
        long[] ranks = ranks(of);
        assertThat(cost(of, solution, ranks, 0)).isEqualTo(solve(of, ranks, 0));
        assertThat(cost(of, solution, ranks, 1)).isEqualTo(solve(of, ranks, 1));
        assertThat(cost(of, solution, ranks, 2)).isEqualTo(solve(of, ranks, 2));
    }

    /** Shares of both sides, sorted: the place among them stands for a share. */
    private static long[] ranks(Instance of) {
        var shares = new TreeSet<Long>();
        for (int m = 0; m < of.members(); m++) {
            for (int k = 1; k <= of.wanted(m); k++) {
                shares.add(Instance.share(k, of.wanted(m)));
            }
            for (int k = 1; k <= of.give(m); k++) {
                shares.add(Instance.share(k, of.give(m)));
            }
        }
        return shares.stream().mapToLong(Long::longValue).toArray();
    }

    private static long rank(long[] ranks, long share) {
        return Arrays.binarySearch(ranks, share) + 1L;
    }

    /** Level 0: requesters by rank; 1: and givers by rank; 2: shares as found, and the worth of pairs. */
    private static long served(Instance of, long[] ranks, int m, int k, int level) {
        long rank = rank(ranks, -of.servedCost(m, k));
        return -rank * (level == 0 ? 1 : 4L * ranks.length);
    }

    private static long loaded(Instance of, long[] ranks, int m, int k, int level) {
        return level == 0 ? 0 : rank(ranks, of.loadCost(m, k));
    }

    /** More than all pairs of a cycle can differ in worth, so that fairness and load come first. */
    private static long weight(Instance of, int level) {
        return level < 2 ? 1 : 2L * Math.min(of.needs(), of.offers()) * 1001 * (of.needs() + 1);
    }

    private static long worth(Instance of, int pair, int level) {
        return level < 2 ? 0 : -of.score(pair) - (of.isIncumbent(pair) ? 1001L * of.needs() : 0);
    }

    private static long cost(Instance of, Solution solution, long[] ranks, int level) {
        long sum = 0;
        int[] received = solution.received();
        int[] given = solution.given();
        long weight = weight(of, level);
        for (int m = 0; m < of.members(); m++) {
            for (int k = of.lockedReceive[m] + 1; k <= received[m]; k++) {
                sum += weight * served(of, ranks, m, k, level);
            }
            for (int k = of.lockedGive[m] + 1; k <= given[m]; k++) {
                sum += weight * loaded(of, ranks, m, k, level);
            }
        }
        for (int e = 0; e < of.pairs(); e++) {
            sum += solution.matched(e) && !of.isLocked(e) ? worth(of, e, level) : 0;
        }
        return sum;
    }

    private static long solve(Instance of, long[] ranks, int level) {
        var flow = new MinCostFlow();
        long weight = weight(of, level);
        int source = of.root();
        int sink = of.root() + 1;
        int units = 0;
        for (int m = 0; m < of.members(); m++) {
            for (int k = of.lockedReceive[m] + 1; k <= of.receive(m); k++) {
                flow.addArcWithCapacityAndUnitCost(
                        source, of.requesterNode(m), 1, weight * served(of, ranks, m, k, level));
                units++;
            }
            for (int k = of.lockedGive[m] + 1; k <= of.give(m); k++) {
                flow.addArcWithCapacityAndUnitCost(of.giverNode(m), sink, 1, weight * loaded(of, ranks, m, k, level));
            }
        }
        for (int j = 0; j < of.offers(); j++) {
            flow.addArcWithCapacityAndUnitCost(
                    of.offerNode(j), of.giverNode(of.offerMember(j)), of.capacity(j) - of.lockedOffer[j], 0);
        }
        for (int i = 0; i < of.needs(); i++) {
            flow.addArcWithCapacityAndUnitCost(
                    of.requesterNode(of.needMember(i)), i, of.demand(i) - of.lockedNeed[i], 0);
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                if (!of.isLocked(e)) {
                    flow.addArcWithCapacityAndUnitCost(i, of.offerNode(of.pairOffer(e)), 1, worth(of, e, level));
                }
            }
        }
        // What is not served goes past everything for nothing.
        flow.addArcWithCapacityAndUnitCost(source, sink, units, 0);
        flow.setNodeSupply(source, units);
        flow.setNodeSupply(sink, -units);
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return flow.getOptimalCost();
    }
}
