package org.focalnet.cooperation.flow;

/**
 * Which pairs of an instance are matched, with the prices that prove it best: a price a node and level. For everything
 * that could still move, the price it is moved for makes it no cheaper, level by level (complementary slackness, Ahuja,
 * Magnanti and Orlin, 1993, chapter 9); {@link Verifier} checks exactly that.
 */
public final class Solution {

    private final Instance instance;
    final long[] used;
    final long[] prices;

    /**
     * @param used a bit a pair, set where it is matched
     * @param prices four a node, by level, relative to the root
     */
    Solution(Instance instance, long[] used, long[] prices) {
        this.instance = instance;
        this.used = used;
        this.prices = prices;
    }

    /**
     * A result from elsewhere, without proof.
     *
     * @param used a bit a pair, set where it is matched
     */
    public static Solution unproven(Instance instance, long[] used) {
        return new Solution(instance, used.clone(), new long[instance.nodes() * Instance.LEVELS]);
    }

    public Instance instance() {
        return instance;
    }

    /** Whether a pair is matched; locked pairs always are. */
    public boolean matched(int pair) {
        return (used[pair >>> 6] >>> pair & 1) != 0;
    }

    /** How many partners a need was given. */
    public int served(int need) {
        int served = 0;
        for (int e = instance.firstPair(need); e < instance.firstPair(need + 1); e++) {
            served += matched(e) ? 1 : 0;
        }
        return served;
    }

    /** Units that each member receives. */
    public int[] received() {
        int[] received = new int[instance.members()];
        for (int i = 0; i < instance.needs(); i++) {
            received[instance.needMember(i)] += served(i);
        }
        return received;
    }

    /** Places that are taken of each offer. */
    public int[] taken() {
        int[] taken = new int[instance.offers()];
        for (int e = 0; e < instance.pairs(); e++) {
            taken[instance.pairOffer(e)] += matched(e) ? 1 : 0;
        }
        return taken;
    }

    /** Units that each member gives. */
    public int[] given() {
        int[] given = new int[instance.members()];
        int[] taken = taken();
        for (int j = 0; j < taken.length; j++) {
            given[instance.offerMember(j)] += taken[j];
        }
        return given;
    }

    /** All pairs that are matched. */
    public int units() {
        int units = 0;
        for (long bits : used) {
            units += Long.bitCount(bits);
        }
        return units;
    }

    /** The price of a node at a level, relative to the root. */
    long price(int node, int level) {
        return prices[node * Instance.LEVELS + level];
    }

    /**
     * The value of each level, smaller is better. Sums of the first two levels count modulo 2^64: equal results have equal
     * values, and how good one is says the sorted shares of its members, not this number.
     */
    public long[] levels() {
        long[] levels = new long[Instance.LEVELS];
        int[] received = received();
        int[] given = given();
        for (int m = 0; m < received.length; m++) {
            for (int k = instance.lockedReceive[m] + 1; k <= received[m]; k++) {
                levels[Instance.FAIRNESS] += instance.servedCost(m, k);
            }
            for (int k = instance.lockedGive[m] + 1; k <= given[m]; k++) {
                levels[Instance.LOAD] += instance.loadCost(m, k);
            }
        }
        for (int i = 0; i < instance.needs(); i++) {
            for (int e = instance.firstPair(i); e < instance.firstPair(i + 1); e++) {
                if (matched(e)) {
                    levels[Instance.WORTH] -= instance.gain[e];
                    levels[Instance.TIE] += instance.tie(i, instance.target[e]);
                }
            }
        }
        return levels;
    }
}
