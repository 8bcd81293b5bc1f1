package org.focalnet.cooperation.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Refuses what would contradict a state before anything of it is changed. */
final class Checks {

    private Checks() {}

    /**
     * What comes: a need or an offer of a member, with candidates of the other side.
     *
     * @param items those of its kind
     * @param others those of the other kind
     * @param hubs the members of its side
     */
    static void coming(
            Network in,
            Map<UUID, Integer> items,
            Map<UUID, Integer> others,
            Map<UUID, Integer> hubs,
            UUID id,
            UUID member,
            int units,
            List<Live.Candidate> candidates) {
        if (items.containsKey(id)) {
            throw new IllegalArgumentException(id + " is here already");
        }
        Integer hub = hubs.get(member);
        sum(member, (hub == null ? 0 : in.possible[hub]) + units(units));
        Set<UUID> seen = new HashSet<>();
        for (Live.Candidate one : candidates) {
            int other = Networks.node(others, one.other());
            if (in.id[in.hub[other]].equals(member)) {
                throw new IllegalArgumentException(id + " and " + one.other() + " are of the same member");
            }
            if (!seen.add(one.other())) {
                throw new IllegalArgumentException(one.other() + " is a candidate twice");
            }
            if (one.score() < 0 || one.score() > Instance.BEST) {
                throw new IllegalArgumentException(
                        "a fit of " + one.score() + "; 0 to " + Instance.BEST + " are possible");
            }
        }
    }

    static int units(int units) {
        if (units < 0 || units > Instance.MOST_UNITS) {
            throw new IllegalArgumentException(units + " units; 0 to " + Instance.MOST_UNITS + " are possible");
        }
        return units;
    }

    /** All units of one side of a member. */
    static int sum(UUID member, int units) {
        if (units > Instance.MOST_UNITS) {
            throw new IllegalArgumentException("member " + member + " would have " + units + " units; at most "
                    + Instance.MOST_UNITS + " are possible");
        }
        return units;
    }

    static int limit(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("a limit of " + most + ", less than 0");
        }
        return most;
    }
}
