package org.focalnet.cooperation.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Answers questions about a result without changing it: why a pair is matched or not, and who would gain if there were
 * more. Not for use by two threads at once.
 */
public final class Explainer {

    /** More places of an offer than this are not tried. */
    private static final int PLACES = 3;

    private final Live live;
    private final Network in;
    private final Search search;

    /** Explains a state as it is now; after a change a new one is wanted. */
    public Explainer(Live live) {
        this.live = live;
        this.in = live.in;
        this.search = new Search(in);
    }

    /** Why this need and this offer are matched or not. */
    public Explanation explain(UUID needId, UUID offerId) {
        int i = Networks.node(in.needs, needId);
        int j = Networks.node(in.offers, offerId);
        int slot = in.slot(i, j);
        if (slot < 0) {
            return told(i, j, Explanation.Reason.NO_CANDIDATE, 0, none(), List.of(), -1);
        }
        int score = in.gain[i][slot] & Instance.STAY - 1;
        if (in.state[i][slot] != 0) {
            return told(i, j, Explanation.Reason.MATCHED, score, none(), List.of(), 0);
        }
        // The cheapest way for a unit from the offer to the need closes a circle with this pair: what it costs is the
        // loss.
        if (!search.find(j, i, null)) {
            return told(i, j, Explanation.Reason.LOCKED, score, none(), List.of(), -1);
        }
        long[] loss = search.distance(i);
        for (int level = 0; level < Instance.LEVELS; level++) {
            loss[level] += in.price[i * Instance.LEVELS + level] - in.price[j * Instance.LEVELS + level];
        }
        loss[Instance.WORTH] -= in.gain[i][slot];
        loss[Instance.TIE] += in.tie(i, j);
        List<UUID> way = new ArrayList<>();
        for (int at = 0; at < search.pathSize; at++) {
            way.add(in.id[search.path[at]]);
        }
        return told(i, j, reason(i, j, loss), score, loss, way, moreScore(loss, score));
    }

    private static long[] none() {
        return new long[Instance.LEVELS];
    }

    private Explanation.Reason reason(int i, int j, long[] loss) {
        int giver = in.hub[j];
        int requester = in.hub[i];
        if (in.flow[j] == in.most[j]) {
            return Explanation.Reason.OFFER_FULL;
        }
        if (in.flow[giver] == in.most[giver]) {
            return Explanation.Reason.GIVE_LIMIT;
        }
        if (in.flow[requester] == in.most[requester] && in.most[requester] < in.units[requester]) {
            return Explanation.Reason.RECEIVE_LIMIT;
        }
        if (loss[Instance.FAIRNESS] != 0) {
            return Explanation.Reason.FAIRNESS;
        }
        if (loss[Instance.LOAD] != 0) {
            return Explanation.Reason.LOAD;
        }
        return in.flow[i] == in.most[i] ? Explanation.Reason.NEED_SERVED : Explanation.Reason.OUTWEIGHED;
    }

    /** A fit that is better by the loss makes the circle cost nothing, and by one more makes it pay. */
    private static int moreScore(long[] loss, int score) {
        boolean possible = loss[Instance.FAIRNESS] == 0
                && loss[Instance.LOAD] == 0
                && score + loss[Instance.WORTH] <= Instance.BEST;
        return possible ? (int) loss[Instance.WORTH] : -1;
    }

    /**
     * How many more places of a full offer, up to 3, would bring a pair about that is not matched; -1 where so few would
     * not, or where the offer has places left.
     */
    public int placesFor(UUID needId, UUID offerId) {
        int i = Networks.node(in.needs, needId);
        int j = Networks.node(in.offers, offerId);
        int slot = in.slot(i, j);
        if (slot < 0 || in.state[i][slot] != 0 || in.flow[j] < in.most[j]) {
            return -1;
        }
        Live copy = live.copy();
        for (int more = 1; more <= PLACES; more++) {
            copy.capacity(in.id[j], in.most[j] + more);
            if (copy.in.state[i][slot] != 0) {
                return more;
            }
        }
        return -1;
    }

    /** The needs that would be matched with an offer and are not, if it had one more place; one copy of the state. */
    public List<UUID> broughtByOneMore(UUID offerId) {
        int j = Networks.node(in.offers, offerId);
        Live copy = live.copy();
        copy.capacity(offerId, Math.addExact(in.most[j], 1));
        List<UUID> brought = new ArrayList<>();
        for (Map.Entry<UUID, Integer> need : in.needs.entrySet()) {
            int slot = in.slot(need.getValue(), j);
            if (slot >= 0 && in.state[need.getValue()][slot] == 0 && copy.in.state[need.getValue()][slot] != 0) {
                brought.add(need.getKey());
            }
        }
        return brought;
    }

    private Explanation told(
            int i, int j, Explanation.Reason reason, int score, long[] loss, List<UUID> way, int moreScore) {
        return new Explanation(
                in.id[i],
                in.id[j],
                reason,
                score,
                needRank(i, score),
                offerRank(j, score),
                price(i, Instance.WORTH) - price(in.hub[i], Instance.WORTH),
                price(in.hub[j], Instance.WORTH) - price(j, Instance.WORTH),
                -price(in.hub[i], Instance.FAIRNESS),
                -price(in.hub[j], Instance.LOAD),
                Arrays.stream(loss).boxed().toList(),
                way,
                moreScore);
    }

    private long price(int v, int level) {
        return in.price[v * Instance.LEVELS + level] - in.price[in.root * Instance.LEVELS + level];
    }

    private int needRank(int i, int score) {
        int better = 0;
        for (int at = 0; at < in.rowSize[i]; at++) {
            better += (in.gain[i][at] & Instance.STAY - 1) > score ? 1 : 0;
        }
        return better + 1;
    }

    private int offerRank(int j, int score) {
        int better = 0;
        for (int i : in.needs.values()) {
            int slot = in.slot(i, j);
            better += slot >= 0 && (in.gain[i][slot] & Instance.STAY - 1) > score ? 1 : 0;
        }
        return better + 1;
    }

    /**
     * What would come of it if there were more.
     *
     * @param more units that could be matched in addition
     * @param needs by need, how many partners it would have more, or less than 0 fewer
     * @param members the same by member
     */
    public record WhatIf(int more, Map<UUID, Integer> needs, Map<UUID, Integer> members) {

        public WhatIf {
            needs = Map.copyOf(needs);
            members = Map.copyOf(members);
        }

        /** Members that would have more. */
        public Set<UUID> gaining() {
            Set<UUID> gaining = new HashSet<>();
            members.forEach((member, units) -> {
                if (units > 0) {
                    gaining.add(member);
                }
            });
            return gaining;
        }
    }

    /** Who would gain if an offer had so many more places, 1 or more. */
    public WhatIf morePlaces(UUID offer, int more) {
        int j = Networks.node(in.offers, offer);
        Live copy = live.copy();
        copy.capacity(offer, Math.addExact(in.most[j], more));
        return difference(copy);
    }

    /** Who would gain if a member had one more offer, with these needs as candidates. */
    public WhatIf moreOffer(UUID member, int capacity, List<Live.Candidate> candidates) {
        UUID id = new UUID(0, 0);
        while (in.offers.containsKey(id)) {
            id = new UUID(0, id.getLeastSignificantBits() + 1);
        }
        Live copy = live.copy();
        copy.addOffer(id, member, capacity, candidates);
        return difference(copy);
    }

    private WhatIf difference(Live then) {
        Map<UUID, Integer> needs = new TreeMap<>();
        Map<UUID, Integer> members = new HashMap<>();
        int more = 0;
        for (Map.Entry<UUID, Integer> need : in.needs.entrySet()) {
            int i = need.getValue();
            int units = then.in.flow[i] - in.flow[i];
            if (units != 0) {
                needs.put(need.getKey(), units);
                members.merge(in.id[in.hub[i]], units, Integer::sum);
                more += units;
            }
        }
        members.values().removeIf(units -> units == 0);
        return new WhatIf(more, needs, members);
    }

    /** Whether an explanation is true of this state, found by another way than the one that made it: seconds, for tests. */
    public boolean holds(Explanation told) {
        return new ExplanationCheck(live.solution()).holds(told);
    }

    /** Whether it is true that so many more places would bring a pair about, found by new runs. */
    public boolean holds(UUID need, UUID offer, int placesFor) {
        return new ExplanationCheck(live.solution()).places(need, offer, PLACES) == placesFor;
    }
}
