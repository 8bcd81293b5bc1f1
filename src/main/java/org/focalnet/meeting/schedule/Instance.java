package org.focalnet.meeting.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What is asked of a network meeting and what there is for it: requests of two delegations each, slots with tables and
 * private rooms, interpreters, absences, locked meetings. Immutable, in the order of ids whatever the order in which it
 * was told. Sets of slots are the bits of one long, hence at most 64 slots; closed ones need not be told.
 */
public final class Instance {

    private final InstanceBuilder told;
    final UUID[] delegationIds;
    final Request[] requests;
    final List<String> types;
    final int slots;
    /** The two delegations of each request. */
    final int[] one;

    final int[] other;
    final int[] weight;
    /** The interpreter type of each request, or -1. */
    final int[] type;

    final boolean[] inPrivate;
    final boolean[] locked;
    /** Slots in which each request could be if it were alone. */
    final long[] possible;

    final int transit;
    final int[] teams;
    final long[] present;
    final int[] tables;
    final int[] rooms;
    final int[][] interpreters;
    /** Bits of the slots that begin a group, and of those in which anything can be held. */
    final long starts;

    final long open;
    /** The open slots of each group, counted among the open ones only. */
    final long[] groups;

    Instance(InstanceBuilder told) {
        this.told = told;
        delegationIds = told.delegations.keySet().toArray(UUID[]::new);
        requests = told.requests.values().toArray(Request[]::new);
        types = List.copyOf(told.interpreters.keySet());
        slots = told.slots.size();
        long all = slots == 64 ? -1 : (1L << slots) - 1;
        tables = told.slots.stream().mapToInt(InstanceBuilder.Slot::tables).toArray();
        rooms = told.slots.stream().mapToInt(InstanceBuilder.Slot::rooms).toArray();
        long begun = 0;
        long held = 0;
        for (int t = 0; t < slots; t++) {
            boolean first =
                    t == 0 || told.slots.get(t).group() != told.slots.get(t - 1).group();
            begun |= first ? 1L << t : 0;
            held |= tables[t] + rooms[t] > 0 ? 1L << t : 0;
        }
        starts = begun;
        open = held;
        groups = told.slots.stream()
                .mapToInt(InstanceBuilder.Slot::group)
                .distinct()
                .mapToLong(this::inGroup)
                .filter(bits -> bits != 0)
                .toArray();
        var delegations = List.copyOf(told.delegations.values());
        teams = delegations.stream().mapToInt(InstanceBuilder.Delegation::teams).toArray();
        present = delegations.stream().mapToLong(d -> all & ~d.absent()).toArray();
        interpreters = types.stream()
                .map(type -> Arrays.copyOf(told.interpreters.get(type), slots))
                .toArray(int[][]::new);
        one = Arrays.stream(requests).mapToInt(r -> delegation(r.one())).toArray();
        other = Arrays.stream(requests).mapToInt(r -> delegation(r.other())).toArray();
        weight = Arrays.stream(requests).mapToInt(Request::weight).toArray();
        type = Arrays.stream(requests).mapToInt(this::typeOf).toArray();
        transit = told.transit;
        inPrivate = new boolean[requests.length];
        locked = new boolean[requests.length];
        possible = new long[requests.length];
        read();
    }

    /** The number of the language pair for which a request needs an interpreter; -1 where it needs none. */
    private int typeOf(Request one) {
        return one.interpreter() == null ? -1 : types.indexOf(one.interpreter());
    }

    private void read() {
        for (int e = 0; e < possible.length; e++) {
            inPrivate[e] = requests[e].inPrivate();
            locked[e] = requests[e].lockedSlot() != null;
            possible[e] = present[one[e]] & present[other[e]] & room(e);
        }
    }

    private long inGroup(int group) {
        long bits = 0;
        for (int t = 0; t < slots; t++) {
            bits |= told.slots.get(t).group() == group ? 1L << t : 0;
        }
        return Long.compress(bits, open);
    }

    /**
     * Idle gaps of somebody who meets in these slots: the longest runs of open slots without a meeting that lie between
     * two meetings of one group. That is what Bofill and others (2022) call idle periods, per half-day or day.
     */
    int gaps(long met) {
        long held = Long.compress(met, open);
        int gaps = 0;
        for (long group : groups) {
            long here = held & group;
            gaps += here == 0 ? 0 : Long.bitCount(here & ~(here << 1)) - 1;
        }
        return gaps;
    }

    /** Slots that a request could have as far as slots, rooms and interpreters go. */
    private long room(int e) {
        Request request = requests[e];
        long bits = 0;
        for (int t = 0; t < slots; t++) {
            boolean told = request.slots().isEmpty() || request.slots().contains(t);
            boolean locked = request.lockedSlot() == null || request.lockedSlot() == t;
            boolean place = (request.inPrivate() ? rooms[t] : tables[t]) > 0;
            boolean heard = type[e] < 0 || interpreters[type[e]][t] > 0;
            bits |= told && locked && place && heard ? 1L << t : 0;
        }
        return bits;
    }

    /** A builder that holds all of this, to be changed. */
    public InstanceBuilder change() {
        return new InstanceBuilder(told);
    }

    public int delegations() {
        return delegationIds.length;
    }

    public int requests() {
        return requests.length;
    }

    public int slots() {
        return slots;
    }

    public UUID delegationId(int delegation) {
        return delegationIds[delegation];
    }

    public Request request(int request) {
        return requests[request];
    }

    public List<Request> allRequests() {
        return List.of(requests);
    }

    /** The number of a delegation, or less than 0 where there is none of this id. */
    public int delegation(UUID id) {
        return Arrays.binarySearch(delegationIds, id);
    }

    /** The number of a request, or less than 0 where there is none of this id. */
    public int request(UUID id) {
        int low = 0;
        int high = requests.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int side = requests[middle].id().compareTo(id);
            if (side == 0) {
                return middle;
            }
            low = side < 0 ? middle + 1 : low;
            high = side < 0 ? high : middle - 1;
        }
        return -1 - low;
    }

    public int one(int request) {
        return one[request];
    }

    public int other(int request) {
        return other[request];
    }

    public int tables(int slot) {
        return tables[slot];
    }

    public int privateRooms(int slot) {
        return rooms[slot];
    }

    /** The half-day, or whatever the slots without a break between them are called. */
    public int group(int slot) {
        return told.slots.get(slot).group();
    }

    public List<String> interpreterTypes() {
        return types;
    }

    public int interpreters(String interpreterType, int slot) {
        int at = types.indexOf(interpreterType);
        return at < 0 ? 0 : interpreters[at][slot];
    }

    public int teams(int delegation) {
        return teams[delegation];
    }

    public boolean present(int delegation, int slot) {
        return (present[delegation] >>> slot & 1) != 0;
    }

    /** Free slots between a table and a private room, for delegations of one team. */
    public int transit() {
        return transit;
    }

    /** How many requests each delegation has. */
    public int[] degrees() {
        int[] degrees = new int[delegations()];
        for (int e = 0; e < requests.length; e++) {
            degrees[one[e]]++;
            degrees[other[e]]++;
        }
        return degrees;
    }

    List<Integer> lockedRequests() {
        List<Integer> found = new ArrayList<>();
        for (int e = 0; e < requests.length; e++) {
            if (locked[e]) {
                found.add(e);
            }
        }
        return found;
    }
}
