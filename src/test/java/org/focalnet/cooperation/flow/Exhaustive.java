package org.focalnet.cooperation.flow;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Every choice of pairs of a small instance, compared as the levels are told in words: by sorted shares, not by costs. */
final class Exhaustive {

    /** A choice, with what is compared. */
    record Choice(long pairs, double[] served, double[] loads, int kept, int score, long tie) {}

    private static final Comparator<Choice> BEST = Comparator.<Choice, double[]>comparing(
                    Choice::served, (a, b) -> Arrays.compare(b, a))
            .thenComparing(Choice::loads, Arrays::compare)
            .thenComparing(choice -> -choice.kept())
            .thenComparing(choice -> -choice.score())
            .thenComparing(Choice::tie);

    private final Instance of;
    private final int[] need;
    private final int[] needLeft;
    private final int[] offerLeft;
    private final int[] receiveLeft;
    private final int[] giveLeft;
    private @Nullable Choice best;

    private Exhaustive(Instance of) {
        this.of = of;
        need = new int[of.pairs()];
        for (int i = 0; i < of.needs(); i++) {
            Arrays.fill(need, of.firstPair(i), of.firstPair(i + 1), i);
        }
        needLeft = of.demand.clone();
        offerLeft = of.capacity.clone();
        receiveLeft = of.receive.clone();
        giveLeft = of.give.clone();
    }

    static Choice best(Instance of) {
        var all = new Exhaustive(of);
        all.choose(0, 0);
        return java.util.Objects.requireNonNull(all.best);
    }

    /** What a result looks like in the same terms. */
    static Choice of(Solution solution) {
        long pairs = 0;
        for (int e = 0; e < solution.instance().pairs(); e++) {
            pairs |= solution.matched(e) ? 1L << e : 0;
        }
        return new Exhaustive(solution.instance()).told(pairs);
    }

    private void choose(int pair, long chosen) {
        if (pair == of.pairs()) {
            Choice choice = told(chosen);
            best = best == null || BEST.compare(choice, best) < 0 ? choice : best;
            return;
        }
        if (!of.isLocked(pair)) {
            choose(pair + 1, chosen);
        }
        int i = need[pair];
        int j = of.pairOffer(pair);
        take(i, j, 1);
        if (needLeft[i] >= 0
                && offerLeft[j] >= 0
                && receiveLeft[of.needMember(i)] >= 0
                && giveLeft[of.offerMember(j)] >= 0) {
            choose(pair + 1, chosen | 1L << pair);
        }
        take(i, j, -1);
    }

    private void take(int i, int j, int units) {
        needLeft[i] -= units;
        offerLeft[j] -= units;
        receiveLeft[of.needMember(i)] -= units;
        giveLeft[of.offerMember(j)] -= units;
    }

    private Choice told(long pairs) {
        double[] served = new double[of.members()];
        double[] loads = new double[of.members()];
        int kept = 0;
        int score = 0;
        long tie = 0;
        for (int e = 0; e < of.pairs(); e++) {
            if ((pairs >>> e & 1) != 0) {
                served[of.needMember(need[e])]++;
                loads[of.offerMember(of.pairOffer(e))]++;
                kept += of.isIncumbent(e) ? 1 : 0;
                score += of.score(e);
                tie += of.tie(need[e], of.pairOffer(e));
            }
        }
        for (int m = 0; m < of.members(); m++) {
            served[m] = of.wanted(m) == 0 ? 1 : served[m] / of.wanted(m);
            loads[m] = of.give(m) == 0 ? 0 : -loads[m] / of.give(m);
        }
        Arrays.sort(served);
        Arrays.sort(loads);
        for (int m = 0; m < of.members(); m++) {
            loads[m] = -loads[m];
        }
        return new Choice(pairs, served, loads, kept, score, tie);
    }
}
