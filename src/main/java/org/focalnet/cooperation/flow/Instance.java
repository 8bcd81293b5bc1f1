package org.focalnet.cooperation.flow;

import java.util.Arrays;
import java.util.UUID;

/**
 * What is to be matched: needs and offers of members, the pairs that may be proposed with how well they fit, and limits.
 * Immutable, in one order whatever the order in which it was told. It also says what each thing costs at each level, for
 * that is the problem and not a way to solve it.
 *
 * <p>The network is a ring: one root, requesting members, needs, offers, giving members, and back to the root. Units run
 * along it; nodes are numbered in the order needs, offers, requesting members, giving members, root.
 */
public final class Instance {

    /** How well the worst-served are served: exact leximin of served units by demand. */
    public static final int FAIRNESS = 0;
    /** How evenly those who give are loaded: the same of given units by limit. */
    public static final int LOAD = 1;
    /** What was proposed before stays, then the sum of how well pairs fit. */
    public static final int WORTH = 2;
    /** Nothing but that one result remains, whoever is told first. */
    public static final int TIE = 3;

    static final int LEVELS = 4;

    /** Units of one member at most: shares with greater denominators would not be told apart. */
    static final int MOST_UNITS = 1 << 18;
    /** Needs and offers at most: one retained proposal outweighs what a chain through all of them can win in fit. */
    static final int MOST_ITEMS = 1 << 20;
    /** Best fit of a pair. */
    static final int BEST = 1000;
    /** What it is worth to keep a pair that was proposed before. */
    static final int STAY = 1 << 30;
    /** Costs more than any load, less than what would overflow: a unit not served, at the level of load. */
    static final long UNSERVED = 1L << 55;

    final UUID[] needIds;
    final UUID[] offerIds;
    final UUID[] memberIds;
    final int[] needMember;
    final int[] offerMember;
    final int[] demand;
    final int[] capacity;
    final int[] start;
    final int[] target;
    final int[] gain;
    final long[] locked;
    final int[] wanted;
    final int[] receive;
    final int[] give;
    final int[] receiveLimit;
    final int[] giveLimit;
    final int[] lockedNeed;
    final int[] lockedOffer;
    final int[] lockedReceive;
    final int[] lockedGive;
    private final long[] needSalt;
    private final long[] offerSalt;

    Instance(InstanceBuilder.Sorted told) {
        needIds = told.needIds();
        offerIds = told.offerIds();
        memberIds = told.memberIds();
        needMember = told.needMember();
        offerMember = told.offerMember();
        demand = told.demand();
        capacity = told.capacity();
        start = told.start();
        target = told.target();
        gain = told.gain();
        locked = told.locked();
        int members = memberIds.length;
        wanted = new int[members];
        lockedNeed = new int[needIds.length];
        lockedOffer = new int[offerIds.length];
        lockedReceive = new int[members];
        lockedGive = new int[members];
        needSalt = salts(needIds);
        offerSalt = salts(offerIds);
        countLocked();
        int[] possible = new int[members];
        for (int i = 0; i < needIds.length; i++) {
            demand[i] = Math.max(demand[i], lockedNeed[i]);
            wanted[needMember[i]] += demand[i];
        }
        for (int j = 0; j < offerIds.length; j++) {
            capacity[j] = Math.max(capacity[j], lockedOffer[j]);
            possible[offerMember[j]] += capacity[j];
        }
        for (int m = 0; m < members; m++) {
            Checks.sum(memberIds[m], Math.max(wanted[m], possible[m]));
        }
        receiveLimit = told.receiveLimit();
        giveLimit = told.giveLimit();
        receive = limits(receiveLimit, wanted, lockedReceive);
        give = limits(giveLimit, possible, lockedGive);
    }

    /** A limit never takes back what is locked, and one beyond what is there at all says nothing. */
    private static int[] limits(int[] told, int[] possible, int[] held) {
        int[] limits = new int[told.length];
        for (int m = 0; m < told.length; m++) {
            limits[m] = Math.max(held[m], Math.min(told[m], possible[m]));
        }
        return limits;
    }

    private void countLocked() {
        for (int i = 0; i < needIds.length; i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                if (isLocked(e)) {
                    lockedNeed[i]++;
                    lockedOffer[target[e]]++;
                    lockedReceive[needMember[i]]++;
                    lockedGive[offerMember[target[e]]]++;
                }
            }
        }
    }

    private static long[] salts(UUID[] ids) {
        long[] salts = new long[ids.length];
        for (int i = 0; i < ids.length; i++) {
            salts[i] = salt(ids[i]);
        }
        return salts;
    }

    /** What an id brings to the tie-break. */
    static long salt(UUID id) {
        return mixed(id.getMostSignificantBits() * 0x9E3779B97F4A7C15L + id.getLeastSignificantBits());
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): each bit of the input moves each bit of the result. */
    private static long mixed(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    public int needs() {
        return needIds.length;
    }

    public int offers() {
        return offerIds.length;
    }

    public int members() {
        return memberIds.length;
    }

    public int pairs() {
        return target.length;
    }

    public UUID needId(int need) {
        return needIds[need];
    }

    public UUID offerId(int offer) {
        return offerIds[offer];
    }

    public UUID memberId(int member) {
        return memberIds[member];
    }

    /** The number of a need, or less than 0 where there is none of this id. */
    public int need(UUID id) {
        return Arrays.binarySearch(needIds, id);
    }

    /** The number of an offer, or less than 0 where there is none of this id. */
    public int offer(UUID id) {
        return Arrays.binarySearch(offerIds, id);
    }

    /** The number of a member, or less than 0 where there is none of this id. */
    public int member(UUID id) {
        return Arrays.binarySearch(memberIds, id);
    }

    public int needMember(int need) {
        return needMember[need];
    }

    public int offerMember(int offer) {
        return offerMember[offer];
    }

    /** Partners that a need wants; at least as many as are locked. */
    public int demand(int need) {
        return demand[need];
    }

    /** Places of an offer; at least as many as are locked. */
    public int capacity(int offer) {
        return capacity[offer];
    }

    /** Units that all needs of a member want together. */
    public int wanted(int member) {
        return wanted[member];
    }

    /** Units that a member may receive at most. */
    public int receive(int member) {
        return receive[member];
    }

    /** Units that a member can and may give at most. */
    public int give(int member) {
        return give[member];
    }

    /** The first pair of a need; its pairs end before the first one of the next need, by offer. */
    public int firstPair(int need) {
        return start[need];
    }

    public int pairOffer(int pair) {
        return target[pair];
    }

    /** How well a pair fits, 0 to 1000. */
    public int score(int pair) {
        return gain[pair] & STAY - 1;
    }

    public boolean isIncumbent(int pair) {
        return gain[pair] >= STAY;
    }

    public boolean isLocked(int pair) {
        return (locked[pair >>> 6] >>> pair & 1) != 0;
    }

    /** The pair of a need and an offer, or less than 0 where they are no candidates. */
    public int pair(int need, int offer) {
        return Arrays.binarySearch(target, start[need], start[need + 1], offer);
    }

    int offerNode(int offer) {
        return needIds.length + offer;
    }

    int requesterNode(int member) {
        return needIds.length + offerIds.length + member;
    }

    int giverNode(int member) {
        return needIds.length + offerIds.length + memberIds.length + member;
    }

    int root() {
        return needIds.length + offerIds.length + 2 * memberIds.length;
    }

    int nodes() {
        return root() + 1;
    }

    /** What a pair costs at the level of the tie-break, 0 to 2^31 - 1: chance, but always the same for two ids. */
    int tie(int need, int offer) {
        return tie(needSalt[need], offerSalt[offer]);
    }

    static int tie(long needSalt, long offerSalt) {
        return (int) (mixed(needSalt ^ Long.rotateLeft(offerSalt, 23)) >>> 33);
    }

    /**
     * Puts shares in order: by k / of, then greater denominators first, since of two members at the same share the one
     * with the smaller step must move first (leximin as in Frank and Murota, "Fair Integral Network Flows", 2019). Exact:
     * two shares of denominators up to 2^18 are at least 2^-36 apart. Only the order matters, not the distance.
     */
    static long share(int k, int of) {
        return (((long) k << 36) / of << 18) + (MOST_UNITS - of);
    }

    /** What it costs at the level of fairness if this is the member's k-th unit that is served: what it saves, negated. */
    long servedCost(int member, int k) {
        return -share(wanted[member] - k + 1, wanted[member]);
    }

    /** What the k-th unit that a member gives costs at the level of load. */
    long loadCost(int member, int k) {
        return share(k, give[member]);
    }
}
