package org.focalnet.cooperation.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ring as it changes: nodes come and go, and each bears the flow, the least and the most of its own arc (into a need
 * or a requesting member, out of an offer or a giving member), with a price a level. Nodes keep their numbers; one that
 * went away has nothing left.
 */
final class Network {

    static final byte NEED = 0;
    static final byte OFFER = 1;
    static final byte REQUESTER = 2;
    static final byte GIVER = 3;
    static final byte ROOT = 4;

    int nodes;
    byte[] kind;
    int[] hub;
    int[] flow;
    int[] least;
    int[] most;
    /** Of members, the denominator of their share; of needs and offers, the units that were told. */
    int[] units;
    /** Of members, the limit that was told. */
    int[] limit;
    /** Of members, the units of all that is theirs. */
    int[] possible;
    /** Nodes whose own arc is out of order just now, so that no way may lead over it. */
    boolean[] barred;

    long[] price;
    UUID[] id;
    long[] salt;

    /** Pairs of a need: offers, worth, and whether they are used or locked; pairs used of an offer: needs. */
    int[][] target;

    int[][] gain;
    byte[][] state;
    /** Of an offer, the needs it is matched with; of members, what is theirs. */
    int[][] list;

    int[] listSize;
    int[] rowSize;
    final Map<UUID, Integer> needs;
    final Map<UUID, Integer> offers;
    final Map<UUID, Integer> requesters;
    final Map<UUID, Integer> givers;
    int root;

    static final byte USED = 1;
    static final byte HELD = 3;

    private static final int[] NONE = {};

    Network(int room) {
        kind = new byte[room];
        hub = new int[room];
        flow = new int[room];
        least = new int[room];
        most = new int[room];
        units = new int[room];
        limit = new int[room];
        possible = new int[room];
        barred = new boolean[room];
        price = new long[room * Instance.LEVELS];
        id = new UUID[room];
        salt = new long[room];
        target = new int[room][];
        gain = new int[room][];
        state = new byte[room][];
        list = new int[room][];
        listSize = new int[room];
        rowSize = new int[room];
        needs = new HashMap<>();
        offers = new HashMap<>();
        requesters = new HashMap<>();
        givers = new HashMap<>();
    }

    private Network(Network from) {
        nodes = from.nodes;
        root = from.root;
        kind = from.kind.clone();
        hub = from.hub.clone();
        flow = from.flow.clone();
        least = from.least.clone();
        most = from.most.clone();
        units = from.units.clone();
        limit = from.limit.clone();
        possible = from.possible.clone();
        barred = from.barred.clone();
        price = from.price.clone();
        id = from.id.clone();
        salt = from.salt.clone();
        target = deep(from.target);
        gain = deep(from.gain);
        list = deep(from.list);
        state = from.state.clone();
        for (int v = 0; v < nodes; v++) {
            state[v] = from.state[v].clone();
        }
        listSize = from.listSize.clone();
        rowSize = from.rowSize.clone();
        needs = new HashMap<>(from.needs);
        offers = new HashMap<>(from.offers);
        requesters = new HashMap<>(from.requesters);
        givers = new HashMap<>(from.givers);
    }

    private int[][] deep(int[][] rows) {
        int[][] copy = rows.clone();
        for (int v = 0; v < nodes; v++) {
            copy[v] = rows[v].clone();
        }
        return copy;
    }

    Network copy() {
        return new Network(this);
    }

    int add(byte of, UUID called, int owner) {
        if (nodes == kind.length) {
            grow(2 * nodes);
        }
        int v = nodes++;
        kind[v] = of;
        id[v] = called;
        salt[v] = Instance.salt(called);
        hub[v] = owner;
        limit[v] = Integer.MAX_VALUE;
        target[v] = NONE;
        gain[v] = NONE;
        state[v] = new byte[0];
        list[v] = NONE;
        return v;
    }

    private void grow(int room) {
        kind = Arrays.copyOf(kind, room);
        hub = Arrays.copyOf(hub, room);
        flow = Arrays.copyOf(flow, room);
        least = Arrays.copyOf(least, room);
        most = Arrays.copyOf(most, room);
        units = Arrays.copyOf(units, room);
        limit = Arrays.copyOf(limit, room);
        possible = Arrays.copyOf(possible, room);
        barred = Arrays.copyOf(barred, room);
        price = Arrays.copyOf(price, room * Instance.LEVELS);
        id = Arrays.copyOf(id, room);
        salt = Arrays.copyOf(salt, room);
        target = Arrays.copyOf(target, room);
        gain = Arrays.copyOf(gain, room);
        state = Arrays.copyOf(state, room);
        list = Arrays.copyOf(list, room);
        listSize = Arrays.copyOf(listSize, room);
        rowSize = Arrays.copyOf(rowSize, room);
    }

    void append(int v, int member) {
        if (listSize[v] == list[v].length) {
            list[v] = Arrays.copyOf(list[v], 2 * listSize[v] + 2);
        }
        list[v][listSize[v]++] = member;
    }

    void strike(int v, int member) {
        int at = 0;
        while (list[v][at] != member) {
            at++;
        }
        list[v][at] = list[v][--listSize[v]];
    }

    void appendPair(int need, int offer, int worth) {
        int at = rowSize[need]++;
        if (at == target[need].length) {
            target[need] = Arrays.copyOf(target[need], 2 * at + 2);
            gain[need] = Arrays.copyOf(gain[need], 2 * at + 2);
            state[need] = Arrays.copyOf(state[need], 2 * at + 2);
        }
        target[need][at] = offer;
        gain[need][at] = worth;
        state[need][at] = 0;
    }

    /** The place of an offer among the pairs of a need, or -1. */
    int slot(int need, int offer) {
        for (int at = 0; at < rowSize[need]; at++) {
            if (target[need][at] == offer) {
                return at;
            }
        }
        return -1;
    }

    void strikePair(int need, int at) {
        int last = --rowSize[need];
        target[need][at] = target[need][last];
        gain[need][at] = gain[need][last];
        state[need][at] = state[need][last];
    }

    int tie(int need, int offer) {
        return Instance.tie(salt[need], salt[offer]);
    }

    /** Where the arc of a node begins. */
    int tail(int v) {
        return kind[v] == NEED || kind[v] == REQUESTER ? hub[v] : v;
    }

    /** Where the arc of a node ends. */
    int head(int v) {
        return kind[v] == NEED || kind[v] == REQUESTER ? v : hub[v];
    }

    /** What the k-th unit on a node's own arc costs at a level. */
    long cost(int v, int k, int level) {
        if (kind[v] == REQUESTER && level == Instance.FAIRNESS) {
            return -Instance.share(units[v] - k + 1, units[v]);
        }
        if (kind[v] == REQUESTER && level == Instance.LOAD) {
            return -Instance.UNSERVED;
        }
        return kind[v] == GIVER && level == Instance.LOAD ? Instance.share(k, units[v]) : 0;
    }

    /** What the k-th unit on a node's own arc costs with the prices of its ends. */
    void reduced(int v, int k, long[] into) {
        int tail = tail(v) * Instance.LEVELS;
        int head = head(v) * Instance.LEVELS;
        for (int level = 0; level < Instance.LEVELS; level++) {
            into[level] = cost(v, k, level) + price[tail + level] - price[head + level];
        }
    }
}
