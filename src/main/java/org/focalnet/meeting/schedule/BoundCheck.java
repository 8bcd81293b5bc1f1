package org.focalnet.meeting.schedule;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Counts a bound again from its prices, with code and numbers of its own and only what an instance says in public. Prices
 * in parts of 2^20, as {@link Bound#prices()} gives them.
 */
public final class BoundCheck {

    /**
     * What was found.
     *
     * @param proven what these prices prove: no schedule that is spoken of has more weight
     * @param problem why they prove nothing, empty where they do
     */
    public record Verdict(BigInteger proven, String problem) {

        /** Whether the prices prove this value. */
        public boolean confirms(long value) {
            return problem.isEmpty() && proven.compareTo(BigInteger.valueOf(value)) <= 0;
        }
    }

    private final Instance of;
    private final Map<UUID, Set<Integer>> slotsOf = new HashMap<>();
    private final Map<UUID, Integer> asked = new HashMap<>();

    private BoundCheck(Instance of) {
        this.of = of;
    }

    public static boolean confirms(Bound bound, Instance of) {
        return check(of, bound.obligatory(), bound.floor(), bound.prices()).confirms(bound.value());
    }

    /** What prices prove of all schedules with this floor, and with every obligatory request that is possible if said so. */
    public static Verdict check(Instance of, boolean obligatory, int floor, long[] prices) {
        int types = of.interpreterTypes().size();
        if (prices.length != of.delegations() + 2 + types || floor < 0) {
            return new Verdict(BigInteger.ZERO, "there are " + prices.length + " prices");
        }
        for (int r = 0; r < prices.length; r++) {
            if (prices[r] < 0 && (r >= of.delegations() || floor == 0)) {
                return new Verdict(BigInteger.ZERO, "price " + r + " is below nothing");
            }
        }
        return new BoundCheck(of).count(obligatory, floor, prices);
    }

    private Verdict count(boolean obligatory, int floor, long[] prices) {
        BigInteger sum = BigInteger.ZERO;
        for (Request request : of.allRequests()) {
            Set<Integer> slots = slots(request);
            if (slots.isEmpty()) {
                continue;
            }
            for (UUID side : new UUID[] {request.one(), request.other()}) {
                slotsOf.computeIfAbsent(side, any -> new HashSet<>()).addAll(slots);
                asked.merge(side, 1, Integer::sum);
            }
            BigInteger beyond = BigInteger.valueOf(request.weight()).shiftLeft(20);
            beyond = beyond.subtract(BigInteger.valueOf(prices[of.delegation(request.one())]));
            beyond = beyond.subtract(BigInteger.valueOf(prices[of.delegation(request.other())]));
            beyond = beyond.subtract(BigInteger.valueOf(prices[of.delegations() + (request.inPrivate() ? 1 : 0)]));
            String type = request.interpreter();
            if (type != null) {
                int at = of.delegations() + 2 + of.interpreterTypes().indexOf(type);
                beyond = beyond.subtract(BigInteger.valueOf(prices[at]));
            }
            boolean held = request.lockedSlot() != null || obligatory && request.obligatory();
            sum = held || beyond.signum() > 0 ? sum.add(beyond) : sum;
        }
        for (int v = 0; v < of.delegations(); v++) {
            UUID id = of.delegationId(v);
            long most = (long) slotsOf.getOrDefault(id, Set.of()).size() * of.teams(v);
            long least = Math.min(floor, Math.min(most, asked.getOrDefault(id, 0)));
            sum = sum.add(times(prices[v], prices[v] >= 0 ? most : least));
        }
        sum = sum.add(times(prices[of.delegations()], places(false)));
        sum = sum.add(times(prices[of.delegations() + 1], places(true)));
        for (int l = 0; l < of.interpreterTypes().size(); l++) {
            long voices = 0;
            for (int t = 0; t < of.slots(); t++) {
                voices += of.interpreters(of.interpreterTypes().get(l), t);
            }
            sum = sum.add(times(prices[of.delegations() + 2 + l], voices));
        }
        // A weight is a whole number, so the rest beyond one is no weight.
        return new Verdict(sum.shiftRight(20), "");
    }

    private static BigInteger times(long price, long many) {
        return BigInteger.valueOf(price).multiply(BigInteger.valueOf(many));
    }

    /** Where a request could be held if it were alone. */
    private Set<Integer> slots(Request request) {
        Set<Integer> slots = new HashSet<>();
        for (int t = 0; t < of.slots(); t++) {
            boolean there =
                    of.present(of.delegation(request.one()), t) && of.present(of.delegation(request.other()), t);
            boolean place = (request.inPrivate() ? of.privateRooms(t) : of.tables(t)) > 0;
            String type = request.interpreter();
            boolean heard = type == null || of.interpreters(type, t) > 0;
            boolean told = request.slots().isEmpty() || request.slots().contains(t);
            Integer locked = request.lockedSlot();
            if (there && place && heard && told && (locked == null || locked == t)) {
                slots.add(t);
            }
        }
        return slots;
    }

    /** Places of all slots, as far as there are delegations for them: two sit at each. */
    private long places(boolean inPrivate) {
        long places = 0;
        for (int t = 0; t < of.slots(); t++) {
            long sides = 0;
            for (int v = 0; v < of.delegations(); v++) {
                boolean comes =
                        slotsOf.getOrDefault(of.delegationId(v), Set.of()).contains(t);
                sides += comes ? of.teams(v) : 0;
            }
            places += Math.min(inPrivate ? of.privateRooms(t) : of.tables(t), sides / 2);
        }
        return places;
    }
}
