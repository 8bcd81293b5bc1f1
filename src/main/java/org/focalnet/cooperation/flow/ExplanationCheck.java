package org.focalnet.cooperation.flow;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Checks an explanation against the instance and its result alone: the loss of a pair is found again without prices, by
 * going around all arcs until nothing becomes cheaper (Bellman, 1958; Ford, 1956); what would change it is tried by
 * solving the changed instance anew.
 */
final class ExplanationCheck {

    private final Instance of;
    private final Solution result;
    private final int[] served;
    private final int[] taken;
    private final int[] received;
    private final int[] given;

    ExplanationCheck(Solution result) {
        this.result = result;
        of = result.instance();
        served = new int[of.needs()];
        for (int i = 0; i < served.length; i++) {
            served[i] = result.served(i);
        }
        taken = result.taken();
        received = result.received();
        given = result.given();
    }

    boolean holds(Explanation told) {
        int need = of.need(told.need());
        int offer = of.offer(told.offer());
        int pair = of.pair(need, offer);
        boolean matched = pair >= 0 && result.matched(pair);
        if (pair < 0 || matched) {
            return told.reason() == (pair < 0 ? Explanation.Reason.NO_CANDIDATE : Explanation.Reason.MATCHED);
        }
        if (told.score() != of.score(pair)) {
            return false;
        }
        long[] loss = loss(need, offer, pair);
        if (loss == null) {
            return told.reason() == Explanation.Reason.LOCKED;
        }
        return told.loss().equals(Arrays.stream(loss).boxed().toList())
                && reason(told.reason(), need, offer, loss)
                && score(told, need, offer, loss);
    }

    private boolean reason(Explanation.Reason told, int need, int offer, long[] loss) {
        int giver = of.offerMember(offer);
        int requester = of.needMember(need);
        if (taken[offer] == of.capacity(offer)) {
            return told == Explanation.Reason.OFFER_FULL;
        }
        if (given[giver] == of.give(giver)) {
            return told == Explanation.Reason.GIVE_LIMIT;
        }
        if (received[requester] == of.receive(requester) && of.receive(requester) < of.wanted(requester)) {
            return told == Explanation.Reason.RECEIVE_LIMIT;
        }
        boolean served = this.served[need] == of.demand(need);
        return switch (told) {
            case FAIRNESS -> loss[0] > 0;
            case LOAD -> loss[0] == 0 && loss[1] > 0;
            case NEED_SERVED -> loss[0] == 0 && loss[1] == 0 && served;
            case OUTWEIGHED -> loss[0] == 0 && loss[1] == 0 && !served;
            default -> false;
        };
    }

    /** With so much more fit and one more the pair is matched; with one less it is not. */
    private boolean score(Explanation told, int need, int offer, long[] loss) {
        if (told.moreScore() < 0) {
            return loss[0] > 0 || loss[1] > 0 || told.score() + loss[2] > Instance.BEST;
        }
        int enough = told.score() + told.moreScore() + 1;
        return (enough > Instance.BEST || matched(need, offer, enough, 0))
                && (told.moreScore() == 0 || !matched(need, offer, told.score() + told.moreScore() - 1, 0));
    }

    /** The fewest more places of a full offer, up to some, with which a new run matches a pair; -1 where none does. */
    int places(UUID needId, UUID offerId, int most) {
        int need = of.need(needId);
        int offer = of.offer(offerId);
        int pair = of.pair(need, offer);
        if (pair < 0 || result.matched(pair) || taken[offer] < of.capacity(offer)) {
            return -1;
        }
        for (int more = 1; more <= most; more++) {
            if (matched(need, offer, of.score(pair), more)) {
                return more;
            }
        }
        return -1;
    }

    /** Whether a new run matches the pair, were its fit this and were there so many more places. */
    private boolean matched(int need, int offer, int score, int more) {
        var builder = new InstanceBuilder();
        for (int i = 0; i < of.needs(); i++) {
            builder.need(of.needId(i), of.memberId(of.needMember(i)), of.demand(i));
        }
        for (int j = 0; j < of.offers(); j++) {
            builder.offer(of.offerId(j), of.memberId(of.offerMember(j)), of.capacity(j) + (j == offer ? more : 0));
        }
        for (int m = 0; m < of.members(); m++) {
            UUID member = of.memberId(m);
            builder.giveLimit(member, of.giveLimit[m]).receiveLimit(member, of.receiveLimit[m]);
        }
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                int j = of.pairOffer(e);
                builder.pair(
                        i,
                        j,
                        i == need && j == offer ? score : of.score(e),
                        of.isLocked(e)
                                ? InstanceBuilder.Before.LOCKED
                                : of.isIncumbent(e) ? InstanceBuilder.Before.PROPOSED : InstanceBuilder.Before.NEW);
            }
        }
        Instance changed = builder.build();
        return Solver.solve(changed).matched(changed.pair(need, offer));
    }

    /** What matching a pair all the same costs, or null where no way leads from the offer to the need. */
    private long @Nullable [] loss(int need, int offer, int pair) {
        long[][] far = new long[of.nodes()][];
        far[of.offerNode(offer)] = new long[4];
        for (boolean moved = true; moved; ) {
            moved = pairs(far) | items(far) | members(far);
        }
        long[] loss = far[need];
        if (loss != null) {
            loss = loss.clone();
            loss[2] -= of.score(pair) + (of.isIncumbent(pair) ? 1L << 30 : 0);
            loss[3] += of.tie(need, offer);
        }
        return loss;
    }

    private boolean pairs(long[][] far) {
        boolean moved = false;
        for (int i = 0; i < of.needs(); i++) {
            for (int e = of.firstPair(i); e < of.firstPair(i + 1); e++) {
                int j = of.pairOffer(e);
                long worth = of.score(e) + (of.isIncumbent(e) ? 1L << 30 : 0);
                long tie = of.tie(i, j);
                if (!of.isLocked(e)) {
                    moved |= result.matched(e)
                            ? step(far, of.offerNode(j), i, 0, 0, worth, -tie)
                            : step(far, i, of.offerNode(j), 0, 0, -worth, tie);
                }
            }
        }
        return moved;
    }

    private boolean items(long[][] far) {
        boolean moved = false;
        for (int i = 0; i < of.needs(); i++) {
            int hub = of.requesterNode(of.needMember(i));
            moved |= served[i] < of.demand(i) && step(far, hub, i, 0, 0, 0, 0);
            moved |= served[i] > of.lockedNeed[i] && step(far, i, hub, 0, 0, 0, 0);
        }
        for (int j = 0; j < of.offers(); j++) {
            int hub = of.giverNode(of.offerMember(j));
            moved |= taken[j] < of.capacity(j) && step(far, of.offerNode(j), hub, 0, 0, 0, 0);
            moved |= taken[j] > of.lockedOffer[j] && step(far, hub, of.offerNode(j), 0, 0, 0, 0);
        }
        return moved;
    }

    private boolean members(long[][] far) {
        boolean moved = false;
        long unit = Instance.UNSERVED;
        for (int m = 0; m < of.members(); m++) {
            int in = of.requesterNode(m);
            int out = of.giverNode(m);
            if (received[m] < of.receive(m)) {
                moved |= step(far, of.root(), in, of.servedCost(m, received[m] + 1), -unit, 0, 0);
            }
            if (received[m] > of.lockedReceive[m]) {
                moved |= step(far, in, of.root(), -of.servedCost(m, received[m]), unit, 0, 0);
            }
            if (given[m] < of.give(m)) {
                moved |= step(far, out, of.root(), 0, of.loadCost(m, given[m] + 1), 0, 0);
            }
            if (given[m] > of.lockedGive[m]) {
                moved |= step(far, of.root(), out, 0, -of.loadCost(m, given[m]), 0, 0);
            }
        }
        return moved;
    }

    private static boolean step(long[][] far, int from, int to, long... cost) {
        if (far[from] == null) {
            return false;
        }
        long[] reached = new long[4];
        for (int level = 0; level < 4; level++) {
            reached[level] = far[from][level] + cost[level];
        }
        if (far[to] != null && Arrays.compare(far[to], reached) <= 0) {
            return false;
        }
        far[to] = reached;
        return true;
    }
}
