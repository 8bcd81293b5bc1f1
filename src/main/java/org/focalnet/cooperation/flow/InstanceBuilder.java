package org.focalnet.cooperation.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Takes what is to be matched in any order and puts it in the one order of ids. What contradicts itself is refused with a
 * message that names it ({@link IllegalArgumentException}).
 */
public final class InstanceBuilder {

    /** What a pair was before this run. */
    public enum Before {
        /** Nothing. */
        NEW,
        /** Proposed: it stays unless fairness gains by letting it go. */
        PROPOSED,
        /** Accepted: it stays. */
        LOCKED
    }

    record Sorted(
            UUID[] needIds,
            UUID[] offerIds,
            UUID[] memberIds,
            int[] needMember,
            int[] offerMember,
            int[] demand,
            int[] capacity,
            int[] receiveLimit,
            int[] giveLimit,
            int[] start,
            int[] target,
            int[] gain,
            long[] locked) {}

    private static final class Items {
        private final Map<UUID, Integer> numbers = new HashMap<>();
        private UUID[] ids = new UUID[16];
        private int[] member = new int[16];
        private int[] units = new int[16];

        int add(String what, UUID id, int owner, int amount) {
            int number = numbers.size();
            if (amount < 0 || amount > Instance.MOST_UNITS) {
                throw new IllegalArgumentException(
                        what + " " + id + " has " + amount + " units; 0 to " + Instance.MOST_UNITS + " are possible");
            }
            if (number == Instance.MOST_ITEMS) {
                throw new IllegalArgumentException("more than " + Instance.MOST_ITEMS + " of one kind, from " + id);
            }
            if (numbers.putIfAbsent(id, number) != null) {
                throw new IllegalArgumentException(what + " " + id + " is told twice");
            }
            if (number == ids.length) {
                ids = Arrays.copyOf(ids, 2 * number);
                member = Arrays.copyOf(member, 2 * number);
                units = Arrays.copyOf(units, 2 * number);
            }
            ids[number] = id;
            member[number] = owner;
            units[number] = amount;
            return number;
        }

        int size() {
            return numbers.size();
        }
    }

    private final Items needs = new Items();
    private final Items offers = new Items();
    private final Map<UUID, Integer> members = new HashMap<>();
    private final Map<UUID, Integer> giveLimits = new HashMap<>();
    private final Map<UUID, Integer> receiveLimits = new HashMap<>();
    private int[] pairNeed = new int[64];
    private int[] pairOffer = new int[64];
    private int[] pairGain = new int[64];
    private int pairs;

    /** A need of a member for so many partners, 0 to 2^18; the answer is its number for {@link #pair}. */
    public int need(UUID id, UUID member, int demand) {
        return needs.add("need", id, number(member), demand);
    }

    /** An offer of a member with so many places, 0 to 2^18; the answer is its number for {@link #pair}. */
    public int offer(UUID id, UUID member, int capacity) {
        return offers.add("offer", id, number(member), capacity);
    }

    /** A member gives at most so many units over all its offers. */
    public InstanceBuilder giveLimit(UUID member, int most) {
        limit(giveLimits, member, most);
        return this;
    }

    /** A member receives at most so many units over all its needs. */
    public InstanceBuilder receiveLimit(UUID member, int most) {
        limit(receiveLimits, member, most);
        return this;
    }

    private void limit(Map<UUID, Integer> limits, UUID member, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("the limit of member " + member + " is " + most + ", less than 0");
        }
        number(member);
        limits.put(member, most);
    }

    /** A need and an offer that may be proposed to each other, by the numbers they were given here; fit 0 to 1000. */
    public InstanceBuilder pair(int need, int offer, int score, Before before) {
        if (need < 0 || need >= needs.size() || offer < 0 || offer >= offers.size()) {
            throw new IllegalArgumentException(
                    "pair of need " + need + " and offer " + offer + ", which were not told");
        }
        if (score < 0 || score > Instance.BEST) {
            throw new IllegalArgumentException("pair of need " + needs.ids[need] + " and offer " + offers.ids[offer]
                    + " has a fit of " + score + "; 0 to " + Instance.BEST + " are possible");
        }
        if (pairs == pairNeed.length) {
            int longer = Math.toIntExact(Math.min(pairs + (pairs >> 1) + 1L, Integer.MAX_VALUE - 8L));
            pairNeed = Arrays.copyOf(pairNeed, longer);
            pairOffer = Arrays.copyOf(pairOffer, longer);
            pairGain = Arrays.copyOf(pairGain, longer);
        }
        pairNeed[pairs] = need;
        pairOffer[pairs] = offer;
        // The sign keeps "locked" until all is sorted: a locked pair is worth nothing, it is there.
        pairGain[pairs++] = switch (before) {
            case NEW -> score;
            case PROPOSED -> score + Instance.STAY;
            case LOCKED -> ~score;
        };
        return this;
    }

    private int number(UUID member) {
        return members.computeIfAbsent(member, id -> members.size());
    }

    /** The instance; the builder may be used no more. */
    public Instance build() {
        UUID[] memberIds = members.keySet().toArray(UUID[]::new);
        Arrays.sort(memberIds);
        int[] memberPlace = new int[memberIds.length];
        members.forEach((id, number) -> memberPlace[number] = Arrays.binarySearch(memberIds, id));
        int[] needOrder = order(needs);
        int[] offerOrder = order(offers);
        int[] start = new int[needs.size() + 1];
        int[] from = byNeed(offerOrder, needOrder, start);
        int[] target = new int[pairs];
        int[] gain = new int[pairs];
        long[] locked = new long[(pairs + 63) / 64];
        int[] offerPlace = places(offerOrder);
        for (int e = 0; e < pairs; e++) {
            target[e] = offerPlace[pairOffer[from[e]]];
            int told = pairGain[from[e]];
            gain[e] = told < 0 ? ~told : told;
            if (told < 0) {
                locked[e >>> 6] |= 1L << e;
            }
        }
        var sorted = new Sorted(
                taken(needOrder, UUID[]::new, needs.ids),
                taken(offerOrder, UUID[]::new, offers.ids),
                memberIds,
                taken(needOrder, i -> memberPlace[needs.member[i]]),
                taken(offerOrder, j -> memberPlace[offers.member[j]]),
                taken(needOrder, i -> needs.units[i]),
                taken(offerOrder, j -> offers.units[j]),
                limits(memberIds, receiveLimits),
                limits(memberIds, giveLimits),
                start,
                target,
                gain,
                locked);
        return checked(sorted);
    }

    private static Instance checked(Sorted sorted) {
        int[] start = sorted.start();
        for (int i = 0; i + 1 < start.length; i++) {
            UUID id = sorted.needIds()[i];
            for (int e = start[i]; e < start[i + 1]; e++) {
                int offer = sorted.target()[e];
                if (e > start[i] && sorted.target()[e - 1] == offer) {
                    throw new IllegalArgumentException(
                            "need " + id + " and offer " + sorted.offerIds()[offer] + " are told as a pair twice");
                }
                if (sorted.needMember()[i] == sorted.offerMember()[offer]) {
                    throw new IllegalArgumentException(
                            "need " + id + " and offer " + sorted.offerIds()[offer] + " are of the same member");
                }
            }
        }
        checkUnits("needs", sorted, sorted.needMember(), sorted.demand());
        checkUnits("offers", sorted, sorted.offerMember(), sorted.capacity());
        return new Instance(sorted);
    }

    private static void checkUnits(String what, Sorted sorted, int[] member, int[] units) {
        long[] sums = new long[sorted.memberIds().length];
        for (int i = 0; i < member.length; i++) {
            sums[member[i]] += units[i];
        }
        for (int m = 0; m < sums.length; m++) {
            // Locked units beyond what was told may still come on top, so half of what fits is left for them.
            if (sums[m] > Instance.MOST_UNITS / 2) {
                throw new IllegalArgumentException("the " + what + " of member " + sorted.memberIds()[m] + " have "
                        + sums[m] + " units together; at most " + Instance.MOST_UNITS / 2 + " are possible");
            }
        }
    }

    private static int[] limits(UUID[] memberIds, Map<UUID, Integer> told) {
        int[] limits = new int[memberIds.length];
        for (int m = 0; m < limits.length; m++) {
            limits[m] = told.getOrDefault(memberIds[m], Integer.MAX_VALUE);
        }
        return limits;
    }

    private static int[] order(Items items) {
        return IntStream.range(0, items.size())
                .boxed()
                .sorted((a, b) -> items.ids[a].compareTo(items.ids[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            places[order[at]] = at;
        }
        return places;
    }

    private static int[] taken(int[] order, IntUnaryOperator what) {
        return Arrays.stream(order).map(what).toArray();
    }

    private static <T> T[] taken(int[] order, IntFunction<T[]> made, T[] from) {
        return Arrays.stream(order).mapToObj(at -> from[at]).toArray(made);
    }

    /** Pairs by need, then by offer: told pairs sorted by offer, then stably by need, each by counting. */
    private int[] byNeed(int[] offerOrder, int[] needOrder, int[] start) {
        int[] identity = IntStream.range(0, pairs).toArray();
        int[] byOffer = counted(identity, pairOffer, places(offerOrder), new int[offers.size() + 1]);
        return counted(byOffer, pairNeed, places(needOrder), start);
    }

    private static int[] counted(int[] those, int[] key, int[] place, int[] start) {
        for (int e : those) {
            start[place[key[e]] + 1]++;
        }
        for (int k = 1; k < start.length; k++) {
            start[k] += start[k - 1];
        }
        int[] next = start.clone();
        int[] sorted = new int[those.length];
        for (int e : those) {
            sorted[next[place[key[e]]]++] = e;
        }
        return sorted;
    }
}
