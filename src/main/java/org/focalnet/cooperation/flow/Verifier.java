package org.focalnet.cooperation.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Checks a result against its instance without trusting whoever made it: it shares no code with the solver, only the
 * instance, and looks at each pair once. What holds here is best at every level, whatever the solver did: along any way in
 * which units could move instead, the costs of the arcs and of the prices add up to the same, and no arc is negative at
 * the first level at which it is not nothing (reduced costs, Ahuja, Magnanti and Orlin, 1993, theorem 9.4).
 */
public final class Verifier {

    /** What was found; {@code violation} is empty where all holds, else the first that does not, in words for a log. */
    public record Verdict(boolean holds, String violation) {}

    private final Instance of;
    private final Solution result;
    private final int[] needUnits;
    private final int[] offerUnits;
    private final int[] receives;
    private final int[] gives;

    private Verifier(Instance of, Solution result) {
        this.of = of;
        this.result = result;
        needUnits = new int[of.needs()];
        offerUnits = new int[of.offers()];
        receives = new int[of.members()];
        gives = new int[of.members()];
    }

    /** Whether a result keeps every limit and no other one is better at any level; time in the number of pairs. */
    public static Verdict verify(Instance of, Solution result) {
        return new Verifier(of, result).verdict();
    }

    /** The same, and that the values of the levels that were written down are those of this result. */
    public static Verdict verify(Instance of, Solution result, long[] levels) {
        Verdict verdict = verify(of, result);
        long[] counted = new Verifier(of, result).counted();
        if (verdict.holds() && !Arrays.equals(levels, counted)) {
            return new Verdict(false, "levels are " + Arrays.toString(counted) + ", not " + Arrays.toString(levels));
        }
        return verdict;
    }

    /** Whether a result keeps every limit, however good it is. */
    public static Verdict feasible(Instance of, Solution result) {
        var verifier = new Verifier(of, result);
        return verifier.lost()
                .or(verifier::feasible)
                .map(violation -> new Verdict(false, violation))
                .orElse(new Verdict(true, ""));
    }

    private Verdict verdict() {
        int pairs = of.pairs();
        if (result.used.length != (pairs + 63) / 64 || result.prices.length != 4 * nodes()) {
            return new Verdict(false, "the result is of another size than the instance");
        }
        return lost().or(this::feasible)
                .or(this::pairPrices)
                .or(this::itemPrices)
                .or(this::memberPrices)
                .map(violation -> new Verdict(false, violation))
                .orElse(new Verdict(true, ""));
    }

    private int nodes() {
        return of.needs() + of.offers() + 2 * of.members() + 1;
    }

    /** Counts what each node has, and finds locked pairs that are not matched. */
    private Optional<String> lost() {
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                if (result.matched(e)) {
                    int j = of.pairOffer(e);
                    needUnits[i]++;
                    offerUnits[j]++;
                    receives[of.needMember(i)]++;
                    gives[of.offerMember(j)]++;
                } else if (of.isLocked(e)) {
                    return Optional.of("locked pair " + e + " is not matched");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> feasible() {
        for (int i = 0; i < of.needs(); i++) {
            if (needUnits[i] > of.demand(i)) {
                return Optional.of("need " + i + " is given " + needUnits[i] + ", wanted " + of.demand(i));
            }
        }
        for (int j = 0; j < of.offers(); j++) {
            if (offerUnits[j] > of.capacity(j)) {
                return Optional.of("offer " + j + " gives " + offerUnits[j] + " of " + of.capacity(j));
            }
        }
        for (int m = 0; m < of.members(); m++) {
            if (receives[m] > of.receive(m) || gives[m] > of.give(m)) {
                return Optional.of("member " + m + " receives " + receives[m] + " of " + of.receive(m) + ", gives "
                        + gives[m] + " of " + of.give(m));
            }
        }
        return Optional.empty();
    }

    private Optional<String> pairPrices() {
        long[] cost = new long[4];
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                if (of.isLocked(e)) {
                    continue;
                }
                int j = of.pairOffer(e);
                cost[2] = -of.score(e) - (of.isIncumbent(e) ? 1L << 30 : 0);
                cost[3] = of.tie(i, j);
                int sign = sign(cost, i, of.needs() + j);
                if (sign < 0 && !result.matched(e)) {
                    return Optional.of("pair " + e + " would pay, but is not matched");
                }
                if (sign > 0 && result.matched(e)) {
                    return Optional.of("pair " + e + " is matched, but does not pay");
                }
            }
        }
        return Optional.empty();
    }

    /** The sign, at the first level at which it is not nothing, of a cost and the prices from one node to another. */
    private int sign(long[] cost, int from, int to) {
        for (int level = 0; level < 4; level++) {
            long reduced = Math.addExact(
                    cost[level], Math.subtractExact(result.prices[4 * from + level], result.prices[4 * to + level]));
            if (reduced != 0) {
                return Long.signum(reduced);
            }
        }
        return 0;
    }

    private Optional<String> itemPrices() {
        long[] nothing = new long[4];
        int[] lockedNeed = new int[of.needs()];
        int[] lockedOffer = new int[of.offers()];
        countLocked(lockedNeed, lockedOffer, new int[of.members()], new int[of.members()]);
        int members = of.needs() + of.offers();
        for (int i = 0; i < of.needs(); i++) {
            int sign = sign(nothing, members + of.needMember(i), i);
            if (breaks(sign, needUnits[i], lockedNeed[i], of.demand(i))) {
                return Optional.of("need " + i + " has " + needUnits[i] + ", its price says otherwise");
            }
        }
        for (int j = 0; j < of.offers(); j++) {
            int sign = sign(nothing, of.needs() + j, members + of.members() + of.offerMember(j));
            if (breaks(sign, offerUnits[j], lockedOffer[j], of.capacity(j))) {
                return Optional.of("offer " + j + " has " + offerUnits[j] + ", its price says otherwise");
            }
        }
        return Optional.empty();
    }

    /** A negative arc must be full, a positive one empty. */
    private static boolean breaks(int sign, int units, int least, int most) {
        return sign < 0 && units < most || sign > 0 && units > least;
    }

    private void countLocked(int[] needs, int[] offers, int[] receiving, int[] giving) {
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                if (of.isLocked(e)) {
                    needs[i]++;
                    offers[of.pairOffer(e)]++;
                    receiving[of.needMember(i)]++;
                    giving[of.offerMember(of.pairOffer(e))]++;
                }
            }
        }
    }

    private Optional<String> memberPrices() {
        int[] lockedIn = new int[of.members()];
        int[] lockedOut = new int[of.members()];
        countLocked(new int[of.needs()], new int[of.offers()], lockedIn, lockedOut);
        int root = nodes() - 1;
        for (int m = 0; m < of.members(); m++) {
            int in = of.needs() + of.offers() + m;
            int out = in + of.members();
            boolean serves = receives[m] < of.receive(m) && sign(served(m, receives[m] + 1), root, in) < 0;
            boolean unserves = receives[m] > lockedIn[m] && sign(served(m, receives[m]), root, in) > 0;
            if (serves || unserves) {
                return Optional.of("member " + m + " receives " + receives[m] + ", its price says otherwise");
            }
            boolean gives = this.gives[m] < of.give(m) && sign(loaded(m, this.gives[m] + 1), out, root) < 0;
            boolean keeps = this.gives[m] > lockedOut[m] && sign(loaded(m, this.gives[m]), out, root) > 0;
            if (gives || keeps) {
                return Optional.of("member " + m + " gives " + this.gives[m] + ", its price says otherwise");
            }
        }
        return Optional.empty();
    }

    /** What serving a member's k-th unit costs: it ends an unserved share, and any unit outweighs all loads. */
    private long[] served(int member, int k) {
        int of = this.of.wanted(member);
        return new long[] {-share(of - k + 1, of), -(1L << 55), 0, 0};
    }

    private long[] loaded(int member, int k) {
        return new long[] {0, share(k, of.give(member)), 0, 0};
    }

    /** A share as a whole number, in the order of shares: 36 bits of it, then 18 for the smaller denominator last. */
    private static long share(long units, long of) {
        return units * (1L << 36) / of * (1L << 18) + (1L << 18) - of;
    }

    private long[] counted() {
        lost();
        int[] lockedIn = new int[of.members()];
        int[] lockedOut = new int[of.members()];
        countLocked(new int[of.needs()], new int[of.offers()], lockedIn, lockedOut);
        long[] sums = new long[4];
        for (int m = 0; m < of.members(); m++) {
            for (int k = lockedIn[m] + 1; k <= receives[m]; k++) {
                sums[0] += served(m, k)[0];
            }
            for (int k = lockedOut[m] + 1; k <= gives[m]; k++) {
                sums[1] += loaded(m, k)[1];
            }
        }
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                if (result.matched(e)) {
                    sums[2] -= of.score(e) + (of.isIncumbent(e) ? 1L << 30 : 0);
                    sums[3] += of.tie(i, of.pairOffer(e));
                }
            }
        }
        return sums;
    }

    /** A pair that was left out of the candidates, by the numbers of its need and offer, with its fit of 0 to 1000. */
    public record Omitted(int need, int offer, int score) {}

    /**
     * Those of the pairs left out that could have improved the result, by its prices; empty where provably none could. A
     * pair named here need not improve it, one not named cannot.
     */
    public static List<Omitted> improving(Instance of, Solution result, Collection<Omitted> omitted) {
        var verifier = new Verifier(of, result);
        long[] cost = new long[4];
        List<Omitted> improving = new ArrayList<>();
        for (Omitted pair : omitted) {
            cost[2] = -pair.score();
            cost[3] = of.tie(pair.need(), pair.offer());
            if (verifier.sign(cost, pair.need(), of.needs() + pair.offer()) < 0) {
                improving.add(pair);
            }
        }
        return improving;
    }
}
