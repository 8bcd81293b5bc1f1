import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.focalnet.cooperation.flow.Explainer;
import org.focalnet.cooperation.flow.Instance;
import org.focalnet.cooperation.flow.Live;
import org.focalnet.cooperation.flow.Solution;
import org.focalnet.cooperation.flow.Solver;
import org.focalnet.cooperation.flow.Verifier;

/**
 * One solver in a process of its own, so that its memory is its own: {@code MatchingRun SOLVER INSTANCE}, where INSTANCE
 * is {@code SIZE:SEED:low}, {@code SIZE:SEED:high} or a file. Prints figures as {@code name=value}.
 */
final class MatchingRun {

    private MatchingRun() {}

    public static void main(String[] arguments) throws Exception {
        Instance of = instance(arguments[1]);
        switch (arguments[0]) {
            case "focalnet" -> measure(of, Solver::solve);
            case "greedy" -> measure(of, MatchingRun::greedy);
            case "round-robin" -> measure(of, MatchingRun::roundRobin);
            case "permuted" -> permuted(of);
            case "locked", "free" -> dynamics(of, arguments[0].equals("locked"));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    static Instance instance(String told) throws IOException {
        String[] parts = told.split(":");
        return parts.length == 3 && parts[0].matches("\\d+")
                ? MatchingData.made(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2].equals("high"))
                : MatchingData.read(Path.of(told));
    }

    /** A run to warm up, then five (one where it takes more than 5 s or a million pairs): the median counts. */
    static void measure(Instance of, Function<Instance, Solution> solver) throws IOException {
        boolean large = of.pairs() > 1_000_000;
        Instance warm = large ? MatchingData.made(5_000, 7, false) : of;
        long warming = System.nanoTime();
        solver.apply(warm);
        int runs = large || System.nanoTime() - warming > 5e9 ? 1 : 5;
        double[] seconds = new double[runs];
        double[] processor = new double[runs];
        Solution found = null;
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            long cpu = processor();
            found = solver.apply(of);
            seconds[run] = (System.nanoTime() - begun) / 1e9;
            processor[run] = (processor() - cpu) / 1e9;
        }
        double peak = peakMebibytes();
        Arrays.sort(seconds);
        Arrays.sort(processor);
        say("seconds", seconds[runs / 2]);
        say("cpuSeconds", processor[runs / 2]);
        say("peakMiB", peak);
        judge(of, found);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The most memory that this process ever had, with Java and the instance in it. */
    private static double peakMebibytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }

    private static void judge(Instance of, Solution found) {
        // What brings no proof of its own is held against a result that does.
        boolean proven = Verifier.verify(of, found).holds();
        Solution best = proven ? found : Solver.solve(of);
        Verifier.Verdict proof = Verifier.verify(of, best, best.levels());
        if (!proof.holds()) {
            throw new IllegalStateException(proof.violation());
        }
        long[] levels = found.levels();
        boolean equal = Arrays.equals(Arrays.copyOf(levels, 3), Arrays.copyOf(best.levels(), 3));
        say("served", found.units());
        System.out.println(
                "levels=" + Arrays.toString(levels).replaceAll("[\\[\\] ]", "").replace(',', ' '));
        say("utility", -levels[Instance.WORTH]);
        double[] ratios = ratios(found.received(), of::wanted);
        double[] loads = ratios(found.given(), of::give);
        say("worstRatio", ratios.length == 0 ? 1 : ratios[0]);
        say("medianRatio", ratios.length == 0 ? 1 : ratios[ratios.length / 2]);
        say("loadP95", loads.length == 0 ? 0 : loads[(int) (loads.length * .95)]);
        say("blockingPairs", blocking(of, found));
        System.out.println("feasible=" + Verifier.feasible(of, found).holds());
        System.out.println("verified=" + (equal && Verifier.feasible(of, found).holds()));
    }

    private static double[] ratios(int[] units, java.util.function.IntUnaryOperator of) {
        return java.util.stream.IntStream.range(0, units.length)
                .filter(m -> of.applyAsInt(m) > 0)
                .mapToDouble(m -> (double) units[m] / of.applyAsInt(m))
                .sorted()
                .toArray();
    }

    /** Pairs that would rather have each other: both sides have room or something that fits worse. */
    private static long blocking(Instance of, Solution found) {
        int[] worstOfOffer = new int[of.offers()];
        int[] worstOfNeed = new int[of.needs()];
        int[] taken = found.taken();
        int[] given = found.given();
        int[] received = found.received();
        Arrays.fill(worstOfOffer, 1001);
        Arrays.fill(worstOfNeed, 1001);
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                if (found.matched(e)) {
                    worstOfNeed[i] = Math.min(worstOfNeed[i], of.score(e));
                    worstOfOffer[of.pairOffer(e)] = Math.min(worstOfOffer[of.pairOffer(e)], of.score(e));
                }
            }
        }
        long blocking = 0;
        for (int i = 0; i < of.needs(); i++) {
            int member = of.needMember(i);
            boolean room = found.served(i) < of.demand(i) && received[member] < of.receive(member);
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                int j = of.pairOffer(e);
                int giver = of.offerMember(j);
                boolean place = taken[j] < of.capacity(j) && given[giver] < of.give(giver);
                if (!found.matched(e)
                        && (room || worstOfNeed[i] < of.score(e))
                        && (place || worstOfOffer[j] < of.score(e))) {
                    blocking++;
                }
            }
        }
        return blocking;
    }

    /** Units that are left while pairs are given out. */
    private static final class Room {
        private final Instance of;
        private final long[] used;
        private final int[] need;
        private final int[] offer;
        private final int[] receive;
        private final int[] give;

        Room(Instance of) {
            this.of = of;
            used = new long[(of.pairs() + 63) / 64];
            need = fill(of.needs(), of::demand);
            offer = fill(of.offers(), of::capacity);
            receive = fill(of.members(), of::receive);
            give = fill(of.members(), of::give);
        }

        private static int[] fill(int size, java.util.function.IntUnaryOperator from) {
            return java.util.stream.IntStream.range(0, size).map(from).toArray();
        }

        boolean take(int i, int e) {
            int j = of.pairOffer(e);
            int in = of.needMember(i);
            int out = of.offerMember(j);
            if (need[i] == 0 || offer[j] == 0 || receive[in] == 0 || give[out] == 0) {
                return false;
            }
            need[i]--;
            offer[j]--;
            receive[in]--;
            give[out]--;
            used[e >>> 6] |= 1L << e;
            return true;
        }
    }

    /** The best fitting pair first; with fits that both sides share this is the stable matching. */
    private static Solution greedy(Instance of) {
        var room = new Room(of);
        int[] count = new int[1002];
        int[] needOf = new int[of.pairs()];
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                needOf[e] = i;
                count[1000 - of.score(e) + 1]++;
            }
        }
        for (int k = 1; k < count.length; k++) {
            count[k] += count[k - 1];
        }
        int[] order = new int[of.pairs()];
        for (int e = 0; e < order.length; e++) {
            order[count[1000 - of.score(e)]++] = e;
        }
        for (int e : order) {
            room.take(needOf[e], e);
        }
        return Solution.unproven(of, room.used);
    }

    /** Each member in turn takes the best pair that is left for it, until nobody can. */
    private static Solution roundRobin(Instance of) {
        var room = new Room(of);
        List<List<long[]>> wishes = new ArrayList<>();
        for (int m = 0; m < of.members(); m++) {
            wishes.add(new ArrayList<>());
        }
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                wishes.get(of.needMember(i)).add(new long[] {1000 - of.score(e), i, e});
            }
        }
        wishes.forEach(list -> list.sort((a, b) -> Arrays.compare(a, b)));
        int[] next = new int[of.members()];
        for (boolean any = true; any; ) {
            any = false;
            for (int m = 0; m < of.members(); m++) {
                List<long[]> list = wishes.get(m);
                boolean took = false;
                while (!took && next[m] < list.size()) {
                    long[] wish = list.get(next[m]++);
                    took = room.take((int) wish[1], (int) wish[2]);
                }
                any |= took;
            }
        }
        return Solution.unproven(of, room.used);
    }

    /** Ten times told in another order: whether the result is the same. */
    private static void permuted(Instance of) {
        Solution first = Solver.solve(of);
        int same = 0;
        for (int run = 0; run < 10; run++) {
            Solution other = Solver.solve(MatchingData.shuffled(of, run));
            boolean equal = Arrays.equals(first.levels(), other.levels());
            for (int e = 0; e < of.pairs() && equal; e++) {
                equal = first.matched(e) == other.matched(e);
            }
            same += equal ? 1 : 0;
        }
        say("same", same);
    }

    /** Needs come and go and places are cut, one by one; at the end, and every so often, a new run must find the same. */
    private static void dynamics(Instance of, boolean locked) {
        long begun = System.nanoTime();
        Live live = Live.of(Solver.solve(of));
        say("newRun", (System.nanoTime() - begun) / 1e6);
        if (locked) {
            live.pairs().forEach(pair -> live.lock(pair.need(), pair.offer()));
        } else {
            parts("explanation", explained(of, live));
        }
        var random = new Random(5);
        // The first ones warm up and are not counted.
        for (int warm = 0; warm < (locked ? 200 : 20); warm++) {
            arrive(of, live, random, new UUID(1, warm));
        }
        int many = locked ? 1000 : of.needs() > 2000 ? 100 : 300;
        List<UUID> came = new ArrayList<>();
        double[] arrivals = new double[many];
        double[] flips = new double[many];
        for (int at = 0; at < many; at++) {
            Set<Live.Pair> before = at % 20 == 0 ? new HashSet<>(live.pairs()) : Set.of();
            came.add(new UUID(2, at));
            arrivals[at] = arrive(of, live, random, came.getLast());
            if (at % 20 == 0) {
                live.pairs().forEach(before::remove);
                flips[at] = before.size();
            }
        }
        double[] withdrawals = new double[many / 5];
        for (int at = 0; at < withdrawals.length; at++) {
            UUID id = random.nextBoolean() ? came.remove(random.nextInt(came.size())) : of.needId(at);
            long from = System.nanoTime();
            live.removeNeed(id);
            withdrawals[at] = (System.nanoTime() - from) / 1e6;
        }
        double[] cuts = new double[many / 20];
        for (int at = 0; at < cuts.length; at++) {
            int j = random.nextInt(of.offers());
            long from = System.nanoTime();
            live.capacity(of.offerId(j), Math.max(0, of.capacity(j) - 1));
            cuts[at] = (System.nanoTime() - from) / 1e6;
        }
        Solution kept = live.solution();
        Solution anew = Solver.solve(kept.instance());
        boolean equal = Arrays.equals(kept.levels(), anew.levels());
        for (int e = 0; e < kept.instance().pairs() && equal; e++) {
            equal = kept.matched(e) == anew.matched(e);
        }
        parts("arrival", arrivals);
        parts("withdrawal", withdrawals);
        parts("cut", cuts);
        say("flipsMost", Arrays.stream(flips).max().orElse(0));
        System.out.println(
                "equal=" + (equal && Verifier.verify(kept.instance(), kept).holds()));
    }

    /** How long it takes to say why a pair drawn at random is matched or not, in milliseconds. */
    private static double[] explained(Instance of, Live live) {
        var explainer = new Explainer(live);
        var random = new Random(7);
        double[] taken = new double[500];
        for (int at = -50; at < taken.length; at++) {
            int need = random.nextInt(of.needs());
            int pairs = of.firstPair(need + 1) - of.firstPair(need);
            if (pairs > 0) {
                int pair = of.firstPair(need) + random.nextInt(pairs);
                long from = System.nanoTime();
                explainer.explain(of.needId(need), of.offerId(of.pairOffer(pair)));
                taken[Math.max(0, at)] = (System.nanoTime() - from) / 1e6;
            }
        }
        return taken;
    }

    private static double arrive(Instance of, Live live, Random random, UUID id) {
        int member = random.nextInt(of.members());
        Set<Integer> chosen = new HashSet<>();
        List<Live.Candidate> candidates = new ArrayList<>();
        for (int tries = 0; candidates.size() < 50 && tries < 500; tries++) {
            int j = random.nextInt(of.offers());
            if (of.offerMember(j) != member && chosen.add(j)) {
                candidates.add(new Live.Candidate(of.offerId(j), 300 + random.nextInt(701)));
            }
        }
        int demand = 1 + random.nextInt(3);
        long begun = System.nanoTime();
        live.addNeed(id, of.memberId(member), demand, candidates);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void parts(String what, double[] values) {
        Arrays.sort(values);
        say(what + "P50", Report.part(values, .5));
        say(what + "P95", Report.part(values, .95));
        say(what + "Most", values[values.length - 1]);
    }

    private static void say(String name, double value) {
        System.out.println(
                name + "=" + (value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value)));
    }
}
