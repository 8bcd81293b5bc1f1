package org.focalnet.cooperation.flow;

import java.util.Arrays;

/**
 * The ring of an instance where only pairs cost something, and only what earlier levels leave free may move. Flow on
 * each kind of arc lies between a least and a most; the nodes are numbered as in {@link Instance}.
 */
final class Ring {

    final int needs;
    final int offers;
    final int members;
    final int[] needMember;
    final int[] offerMember;
    final int[] ownedNeed;
    final int[] needOf;
    final int[] ownedOffer;
    final int[] offerOf;

    /** Free pairs by need: where they lead, what they cost, whether they are used. */
    final int[] start;

    final int[] target;
    final int[] cost;
    final boolean[] used;

    /** Flow of needs, offers, requesting members and giving members (in this order), with its bounds. */
    final int[] flow;

    final int[] least;
    final int[] most;

    /** Used pairs by offer, with the needs that they come from. */
    final int[] listAt;

    final int[] listSize;
    final int[] listPair;
    final int[] listNeed;

    Ring(Instance of, int[] start, int[] target, int[] cost, boolean[] used, int[] flow, int[] least, int[] most) {
        this.needs = of.needs();
        this.offers = of.offers();
        this.members = of.members();
        this.needMember = of.needMember;
        this.offerMember = of.offerMember;
        this.ownedNeed = Side.starts(needMember, members);
        this.needOf = Side.owned(needMember, ownedNeed);
        this.ownedOffer = Side.starts(offerMember, members);
        this.offerOf = Side.owned(offerMember, ownedOffer);
        this.start = start;
        this.target = target;
        this.cost = cost;
        this.used = used;
        this.flow = flow;
        this.least = least;
        this.most = most;
        listAt = new int[offers + 1];
        int pairs = start[needs];
        for (int e = 0; e < pairs; e++) {
            listAt[target[e] + 1]++;
        }
        for (int j = 0; j < offers; j++) {
            listAt[j + 1] += listAt[j];
        }
        listSize = new int[offers];
        listPair = new int[pairs];
        listNeed = new int[pairs];
        for (int i = 0; i < needs; i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                if (used[e]) {
                    used[e] = false;
                    use(i, e);
                }
            }
        }
    }

    int offerNode(int offer) {
        return needs + offer;
    }

    int requester(int member) {
        return needs + offers + member;
    }

    int giver(int member) {
        return needs + offers + members + member;
    }

    int root() {
        return needs + offers + 2 * members;
    }

    void use(int need, int pair) {
        int j = target[pair];
        int at = listAt[j] + listSize[j]++;
        listPair[at] = pair;
        listNeed[at] = need;
        used[pair] = true;
    }

    /** Takes the pair at a place of an offer's list out of it. */
    void drop(int offer, int at) {
        int last = listAt[offer] + --listSize[offer];
        used[listPair[at]] = false;
        listPair[at] = listPair[last];
        listNeed[at] = listNeed[last];
    }

    /** Takes a pair out of its offer's list. */
    void dropPair(int pair) {
        int j = target[pair];
        int at = listAt[j];
        while (listPair[at] != pair) {
            at++;
        }
        drop(j, at);
    }

    /** Moves a node that has the flow of its own arc (need, offer, member) by so many units. */
    void add(int node, int units) {
        flow[node] += units;
    }

    int largestCost() {
        int largest = 1;
        for (int c : cost) {
            largest = Math.max(largest, Math.abs(c));
        }
        return largest;
    }

    /** What each node has too much of, less than 0 where it lacks some. */
    void count(int[] excess) {
        Arrays.fill(excess, 0);
        for (int i = 0; i < needs; i++) {
            excess[i] += flow[i];
            excess[requester(needMember[i])] -= flow[i];
        }
        for (int j = 0; j < offers; j++) {
            int node = offerNode(j);
            excess[node] += listSize[j] - flow[node];
            excess[giver(offerMember[j])] += flow[node];
            for (int at = listAt[j]; at < listAt[j] + listSize[j]; at++) {
                excess[listNeed[at]]--;
            }
        }
        for (int m = 0; m < members; m++) {
            int in = flow[requester(m)];
            int out = flow[giver(m)];
            excess[requester(m)] += in;
            excess[giver(m)] -= out;
            excess[root()] += out - in;
        }
    }
}
