import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.focalnet.cooperation.flow.Instance;
import org.focalnet.cooperation.flow.Solution;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * Others' solvers on the same instance, as one weighted sum each: they know no levels, so weights keep those apart as far
 * as 63 bits (OR-Tools) or costs below 10^9 (JGraphT) allow. Where exact shares do not fit, shares count to 0.1 %.
 */
final class MatchingPeers {

    private MatchingPeers() {}

    public static void main(String[] arguments) throws Exception {
        Instance of = MatchingRun.instance(arguments[1]);
        switch (arguments[0]) {
            case "or-tools" -> {
                Loader.loadNativeLibraries();
                MatchingRun.measure(of, MatchingPeers::fairByOrTools);
            }
            case "utility-only" -> {
                Loader.loadNativeLibraries();
                MatchingRun.measure(of, instance -> byOrTools(instance, new long[0], 0, 0));
            }
            case "jgrapht" -> MatchingRun.measure(of, MatchingPeers::byJgrapht);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static double share(int k, int of) {
        return (double) k / of;
    }

    private static Solution fairByOrTools(Instance of) {
        var shares = new TreeSet<Long>();
        for (int m = 0; m < of.members(); m++) {
            for (int k = 1; k <= of.wanted(m); k++) {
                shares.add(exact(k, of.wanted(m)));
            }
            for (int k = 1; k <= of.give(m); k++) {
                shares.add(exact(k, of.give(m)));
            }
        }
        long[] ranks = shares.stream().mapToLong(Long::longValue).toArray();
        long weight = 64_000;
        double nodes = of.needs() + of.offers() + 2.0 * of.members() + 2;
        boolean fits = 2.0 * ranks.length * ranks.length * weight * nodes < 8e18;
        return byOrTools(of, fits ? ranks : new long[1], weight, fits ? 2L * ranks.length : 2002);
    }

    private static long exact(int k, int of) {
        return (((long) k << 36) / of << 18) + (1 << 18) - of;
    }

    private static long rank(long[] ranks, int k, int of) {
        if (ranks.length == 0) {
            return 0;
        }
        return ranks.length == 1 ? 1 + 1000L * k / of : 1 + Arrays.binarySearch(ranks, exact(k, of));
    }

    /** Without ranks the most units and then the most worth, whoever is served. */
    private static Solution byOrTools(Instance of, long[] ranks, long weight, long outweighs) {
        var flow = new MinCostFlow();
        int requester = of.needs() + of.offers();
        int giver = requester + of.members();
        int source = giver + of.members();
        int sink = source + 1;
        int units = 0;
        for (int m = 0; m < of.members(); m++) {
            for (int k = 1; k <= of.receive(m); k++) {
                long unserved = ranks.length == 0
                        ? 1_000_000_000L
                        : rank(ranks, of.wanted(m) - k + 1, of.wanted(m)) * outweighs * weight;
                flow.addArcWithCapacityAndUnitCost(source, requester + m, 1, -unserved);
                units++;
            }
            for (int k = 1; k <= of.give(m); k++) {
                flow.addArcWithCapacityAndUnitCost(giver + m, sink, 1, rank(ranks, k, of.give(m)) * weight);
            }
        }
        int firstPair = 0;
        for (int j = 0; j < of.offers(); j++) {
            flow.addArcWithCapacityAndUnitCost(of.needs() + j, giver + of.offerMember(j), of.capacity(j), 0);
        }
        for (int i = 0; i < of.needs(); i++) {
            firstPair = flow.addArcWithCapacityAndUnitCost(requester + of.needMember(i), i, of.demand(i), 0) + 1;
        }
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                flow.addArcWithCapacityAndUnitCost(i, of.needs() + of.pairOffer(e), 1, -of.score(e));
            }
        }
        flow.addArcWithCapacityAndUnitCost(source, sink, units, 0);
        flow.setNodeSupply(source, units);
        flow.setNodeSupply(sink, -units);
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools: " + status);
        }
        long[] used = new long[(of.pairs() + 63) / 64];
        for (int e = 0; e < of.pairs(); e++) {
            used[e >>> 6] |= flow.getFlow(firstPair + e) > 0 ? 1L << e : 0;
        }
        return Solution.unproven(of, used);
    }

    private static Solution byJgrapht(Instance of) {
        var graph = GraphTypeBuilder.<Integer, DefaultWeightedEdge>directed()
                .allowingMultipleEdges(true)
                .weighted(true)
                .edgeClass(DefaultWeightedEdge.class)
                .buildGraph();
        int requester = of.needs() + of.offers();
        int giver = requester + of.members();
        int source = giver + of.members();
        int sink = source + 1;
        for (int v = 0; v <= sink; v++) {
            graph.addVertex(v);
        }
        Map<DefaultWeightedEdge, Integer> most = new HashMap<>();
        Map<DefaultWeightedEdge, Integer> pairs = new HashMap<>();
        int units = 0;
        for (int m = 0; m < of.members(); m++) {
            for (int k = 1; k <= of.receive(m); k++) {
                // Past everything for what it costs not to be served: the library takes no negative circles.
                double served = 900_000.0 * (1000 - Math.floor(1000 * share(of.wanted(m) - k + 1, of.wanted(m))));
                most.put(edge(graph, source, requester + m, served), 1);
                units++;
            }
            most.put(edge(graph, giver + m, sink, 0), of.give(m));
        }
        for (int j = 0; j < of.offers(); j++) {
            most.put(edge(graph, of.needs() + j, giver + of.offerMember(j), 0), of.capacity(j));
        }
        for (int i = 0; i < of.needs(); i++) {
            most.put(edge(graph, requester + of.needMember(i), i, 0), of.demand(i));
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                DefaultWeightedEdge edge = edge(graph, i, of.needs() + of.pairOffer(e), 1000 - of.score(e));
                most.put(edge, 1);
                pairs.put(edge, e);
            }
        }
        most.put(edge(graph, source, sink, 900_900_000.0), units);
        int supply = units;
        var problem = new MinimumCostFlowProblemImpl<Integer, DefaultWeightedEdge>(
                graph, v -> v == source ? supply : v == sink ? -supply : 0, most::get);
        var found = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(problem);
        long[] used = new long[(of.pairs() + 63) / 64];
        pairs.forEach((edge, e) -> used[e >>> 6] |= found.getFlow(edge) > .5 ? 1L << e : 0);
        return Solution.unproven(of, used);
    }

    private static DefaultWeightedEdge edge(
            org.jgrapht.Graph<Integer, DefaultWeightedEdge> graph, int from, int to, double cost) {
        DefaultWeightedEdge edge = graph.addEdge(from, to);
        graph.setEdgeWeight(edge, cost);
        return edge;
    }
}
