package org.focalnet.cooperation.flow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result that is kept best while needs and offers come, change and go, one at a time: each change is made good by single
 * cheapest ways for the units that it concerns, with the prices that are there (the out-of-kilter method, Fulkerson, 1961,
 * with Dijkstra's search), so it costs milliseconds where a new run costs seconds, and the result is the same as of a new
 * run over what then is there. Not for use by two threads at once. Ids that are not there, or are there already, are
 * refused ({@link IllegalArgumentException}); then nothing has changed. Where prices would overflow, after very many changes,
 * an {@link ArithmeticException} says so: the state is then to be thrown away for that of a new run.
 */
public final class Live {

    /** A candidate of a need or an offer that comes: the other one's id, and how well they fit, 0 to 1000. */
    public record Candidate(UUID other, int score) {}

    /** A pair. */
    public record Pair(UUID need, UUID offer) {}

    final Network in;
    private Search search;
    private final long[] cost = new long[Instance.LEVELS];

    private Live(Network in) {
        this.in = in;
        search = new Search(in);
    }

    /** Begins with a result. */
    public static Live of(Solution solution) {
        return new Live(Networks.of(solution));
    }

    /** The same state once more, for asking what would be if: time and memory in the number of pairs. */
    public Live copy() {
        return new Live(in.copy());
    }

    /** The state as an instance and its result, which {@link Verifier} can check. */
    public Solution solution() {
        return Networks.solution(in);
    }

    /** A need comes, with the offers it may be matched with. */
    public void addNeed(UUID id, UUID member, int demand, List<Candidate> candidates) {
        Checks.coming(in, in.needs, in.offers, in.requesters, id, member, demand, candidates);
        int i = in.add(Network.NEED, id, member(in.requesters, Network.REQUESTER, member));
        in.needs.put(id, i);
        in.append(in.hub[i], i);
        for (Candidate one : candidates) {
            in.appendPair(i, Networks.node(in.offers, one.other()), one.score());
        }
        Networks.priceNeed(in, i);
        demand(id, demand);
    }

    /** An offer comes, with the needs it may be matched with. */
    public void addOffer(UUID id, UUID member, int capacity, List<Candidate> candidates) {
        Checks.coming(in, in.offers, in.needs, in.givers, id, member, capacity, candidates);
        int j = in.add(Network.OFFER, id, member(in.givers, Network.GIVER, member));
        in.offers.put(id, j);
        in.append(in.hub[j], j);
        for (Candidate one : candidates) {
            in.appendPair(Networks.node(in.needs, one.other()), j, one.score());
        }
        Networks.priceOffer(in, j, candidates);
        capacity(id, capacity);
    }

    /** The node of a member on one side; both come together, so that they keep the same order. */
    private int member(Map<UUID, Integer> side, byte kind, UUID member) {
        Integer there = side.get(member);
        if (there != null) {
            return there;
        }
        int v = in.add(kind, member, in.root);
        side.put(member, v);
        in.append(in.root, v);
        System.arraycopy(in.price, in.root * Instance.LEVELS, in.price, v * Instance.LEVELS, Instance.LEVELS);
        return v;
    }

    /** A need goes, with what it was matched with, locked or not. */
    public void removeNeed(UUID id) {
        int i = Networks.node(in.needs, id);
        for (int at = in.rowSize[i] - 1; at >= 0; at--) {
            if (in.state[i][at] == Network.HELD) {
                int j = in.target[i][at];
                cancel(i, at);
                item(j, in.units[j]);
            }
        }
        item(i, 0);
        in.strike(in.hub[i], i);
        in.rowSize[i] = 0;
        in.needs.remove(id);
    }

    /** An offer goes, with what it was matched with, locked or not. */
    public void removeOffer(UUID id) {
        int j = Networks.node(in.offers, id);
        for (int at = in.listSize[j] - 1; at >= 0; at--) {
            int i = in.list[j][at];
            int slot = in.slot(i, j);
            if (in.state[i][slot] == Network.HELD) {
                cancel(i, slot);
                item(i, in.units[i]);
            }
        }
        item(j, 0);
        for (int i : in.needs.values()) {
            int slot = in.slot(i, j);
            if (slot >= 0) {
                in.strikePair(i, slot);
            }
        }
        in.strike(in.hub[j], j);
        in.offers.remove(id);
    }

    /** Ends a locked pair with the unit that ran over it; the four arcs of that unit wait until they are settled. */
    private void cancel(int i, int slot) {
        int j = in.target[i][slot];
        for (int v : new int[] {i, j, in.hub[i], in.hub[j]}) {
            in.flow[v]--;
            in.least[v]--;
            in.barred[v] = true;
        }
        in.strike(j, i);
        in.strikePair(i, slot);
        // The item that stays is settled by who called; the other goes, so its arc can wait for that.
    }

    /** A pair that is matched is accepted and stays whatever comes. */
    public void lock(UUID need, UUID offer) {
        int i = Networks.node(in.needs, need);
        int j = Networks.node(in.offers, offer);
        int slot = in.slot(i, j);
        if (slot < 0 || in.state[i][slot] == 0) {
            throw new IllegalArgumentException("need " + need + " and offer " + offer + " are not matched");
        }
        if (in.state[i][slot] == Network.USED) {
            in.state[i][slot] = Network.HELD;
            for (int v : new int[] {i, j, in.hub[i], in.hub[j]}) {
                in.least[v]++;
            }
        }
    }

    /** A pair that is matched is proposed: it stays unless fairness gains by letting it go. */
    public void propose(UUID need, UUID offer) {
        int i = Networks.node(in.needs, need);
        int slot = in.slot(i, Networks.node(in.offers, offer));
        if (slot < 0 || in.state[i][slot] == 0) {
            throw new IllegalArgumentException("need " + need + " and offer " + offer + " are not matched");
        }
        // More worth on what is matched makes no price wrong.
        in.gain[i][slot] |= Instance.STAY;
    }

    /** All pairs that are matched. */
    public List<Pair> pairs() {
        return Networks.pairs(in);
    }

    /** A need wants another number of partners; those that are locked stay. */
    public void demand(UUID need, int wanted) {
        item(Networks.node(in.needs, need), Checks.units(wanted));
    }

    /** An offer has another number of places; what is locked stays. */
    public void capacity(UUID offer, int places) {
        item(Networks.node(in.offers, offer), Checks.units(places));
    }

    private void item(int v, int told) {
        int hub = in.hub[v];
        int now = Math.max(told, in.least[v]);
        int possible = Checks.sum(in.id[hub], in.possible[hub] + now - in.most[v]);
        in.units[v] = told;
        if (in.barred[hub]) {
            settle(hub);
        }
        // One arc at a time: while it is out of order no way may lead over it, and all others are in order.
        if (now > in.most[v]) {
            share(hub, possible);
            in.most[v] = now;
        } else {
            in.most[v] = now;
            force(v);
            share(hub, possible);
        }
        settle(v);
    }

    /** A member gives at most so many units; what is locked stays. */
    public void giveLimit(UUID member, int most) {
        int g = member(in.givers, Network.GIVER, member);
        in.limit[g] = Checks.limit(most);
        share(g, in.possible[g]);
    }

    /** A member receives at most so many units; what is locked stays. */
    public void receiveLimit(UUID member, int most) {
        int m = member(in.requesters, Network.REQUESTER, member);
        in.limit[m] = Checks.limit(most);
        share(m, in.possible[m]);
    }

    /** Gives a member another sum of units of what is theirs, and with it other shares. */
    private void share(int hub, int possible) {
        in.possible[hub] = possible;
        in.most[hub] = Math.max(in.least[hub], Math.min(in.limit[hub], possible));
        in.units[hub] = in.kind[hub] == Network.GIVER ? in.most[hub] : possible;
        force(hub);
        settle(hub);
    }

    /** Takes units off an arc that bears more than it may. */
    private void force(int v) {
        boolean waits = in.barred[v];
        in.barred[v] = true;
        while (in.flow[v] > in.most[v]) {
            move(in.tail(v), in.head(v), null);
            in.flow[v]--;
        }
        in.barred[v] = waits;
    }

    /** Moves units on an arc, or its prices, until none pays. */
    private void settle(int v) {
        while (true) {
            int direction = 0;
            if (in.flow[v] < in.most[v]) {
                in.reduced(v, in.flow[v] + 1, cost);
                direction = sign() < 0 ? 1 : 0;
            }
            if (direction == 0 && in.flow[v] > in.least[v]) {
                in.reduced(v, in.flow[v], cost);
                negate();
                direction = sign() < 0 ? -1 : 0;
            }
            in.barred[v] = direction != 0;
            if (direction == 0) {
                return;
            }
            negate();
            boolean up = direction > 0;
            if (move(up ? in.head(v) : in.tail(v), up ? in.tail(v) : in.head(v), cost)) {
                in.flow[v] += direction;
            }
        }
    }

    private int sign() {
        for (long of : cost) {
            if (of != 0) {
                return Long.signum(of);
            }
        }
        return 0;
    }

    private void negate() {
        for (int level = 0; level < cost.length; level++) {
            cost[level] = -cost[level];
        }
    }

    /** Moves one unit the cheapest way if that is below a limit, and gives prices that fit either way. */
    private boolean move(int from, int to, long @Nullable [] below) {
        if (!search.fits()) {
            search = new Search(in);
        }
        boolean found = search.find(from, to, below);
        if (found) {
            search.reprice(search.distance(to));
        } else if (below != null) {
            search.reprice(below);
        } else {
            throw new IllegalStateException("no way from node " + from + " to node " + to);
        }
        if (found) {
            Networks.push(in, search.path, search.pathSize);
        }
        return found;
    }
}
