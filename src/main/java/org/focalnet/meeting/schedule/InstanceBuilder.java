package org.focalnet.meeting.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Takes what is asked and what there is, in any order (slots in the order of time), and refuses what contradicts itself
 * with a message that names it ({@link IllegalArgumentException}).
 */
public final class InstanceBuilder {

    /** What a slot offers. */
    record Slot(int group, int tables, int rooms) {}

    /** A delegation: how many meetings it can hold at once, and the slots in which it cannot, as bits. */
    record Delegation(int teams, long absent) {}

    static final int MOST_SLOTS = 64;
    static final int MOST_WEIGHT = 10_000;
    static final int MOST_PLACES = 100_000;

    final List<Slot> slots = new ArrayList<>();
    final Map<UUID, Delegation> delegations = new TreeMap<>();
    final Map<String, int[]> interpreters = new TreeMap<>();
    final Map<UUID, Request> requests = new TreeMap<>();
    int transit;

    public InstanceBuilder() {}

    InstanceBuilder(InstanceBuilder from) {
        slots.addAll(from.slots);
        delegations.putAll(from.delegations);
        from.interpreters.forEach((type, numbers) -> interpreters.put(type, numbers.clone()));
        requests.putAll(from.requests);
        transit = from.transit;
    }

    /**
     * The next slot. A plenary is a slot without tables and rooms, or simply none.
     *
     * @param group slots that follow each other in one group are without a break between them: a half-day, or a day
     * @return its number, from 0
     */
    public int slot(int group, int tables, int privateRooms) {
        if (slots.size() == MOST_SLOTS) {
            throw new IllegalArgumentException("more than " + MOST_SLOTS + " slots");
        }
        if (!slots.isEmpty() && group < slots.getLast().group()) {
            throw new IllegalArgumentException("slot " + slots.size() + " goes back to group " + group);
        }
        slots.add(new Slot(group, places("tables", tables), places("private rooms", privateRooms)));
        return slots.size() - 1;
    }

    public InstanceBuilder tables(int slot, int tables) {
        Slot before = slots.get(known(slot));
        slots.set(slot, new Slot(before.group(), places("tables", tables), before.rooms()));
        return this;
    }

    public InstanceBuilder privateRooms(int slot, int rooms) {
        Slot before = slots.get(known(slot));
        slots.set(slot, new Slot(before.group(), before.tables(), places("private rooms", rooms)));
        return this;
    }

    /** Nobody meets in this slot. */
    public InstanceBuilder close(int slot) {
        return tables(slot, 0).privateRooms(slot, 0);
    }

    public InstanceBuilder delegation(UUID id) {
        return delegation(id, 1);
    }

    /** A delegation that can hold so many meetings at once. */
    public InstanceBuilder delegation(UUID id, int teams) {
        if (teams < 1 || teams > 16) {
            throw new IllegalArgumentException("delegation " + id + " has " + teams + " teams; 1 to 16 are possible");
        }
        if (delegations.put(id, new Delegation(teams, 0)) != null) {
            throw new IllegalArgumentException("delegation " + id + " is told twice");
        }
        return this;
    }

    public InstanceBuilder absent(UUID delegation, int slot) {
        Delegation before = delegations.get(delegation);
        if (before == null) {
            throw new IllegalArgumentException("there is no delegation " + delegation);
        }
        delegations.put(delegation, new Delegation(before.teams(), before.absent() | 1L << known(slot)));
        return this;
    }

    /** Interpreters of a language pair in each slot that is told so far. */
    public InstanceBuilder interpreters(String type, int number) {
        for (int slot = 0; slot < slots.size(); slot++) {
            interpreters(type, slot, number);
        }
        return this;
    }

    public InstanceBuilder interpreters(String type, int slot, int number) {
        interpreters.computeIfAbsent(type, any -> new int[MOST_SLOTS])[known(slot)] = places("interpreters", number);
        return this;
    }

    /**
     * Slots of one group that a delegation of one team needs free between a meeting at a table and one in a private room.
     * A delegation of several teams sends another one.
     */
    public InstanceBuilder transit(int between) {
        if (between < 0 || between > MOST_SLOTS) {
            throw new IllegalArgumentException("a transit of " + between + " slots");
        }
        transit = between;
        return this;
    }

    public InstanceBuilder request(Request one) {
        if (requests.putIfAbsent(one.id(), one) != null) {
            throw new IllegalArgumentException("request " + one.id() + " is told twice");
        }
        return this;
    }

    /** Puts another in the place of the request of this id. */
    public InstanceBuilder replace(Request one) {
        if (requests.replace(one.id(), one) == null) {
            throw new IllegalArgumentException("there is no request " + one.id());
        }
        return this;
    }

    public InstanceBuilder withdraw(UUID request) {
        if (requests.remove(request) == null) {
            throw new IllegalArgumentException("there is no request " + request);
        }
        return this;
    }

    public Instance build() {
        requests.values().forEach(this::check);
        var built = new Instance(new InstanceBuilder(this));
        Locked.check(built);
        return built;
    }

    private void check(Request one) {
        String name = "request " + one.id();
        for (UUID side : List.of(one.one(), one.other())) {
            if (!delegations.containsKey(side)) {
                throw new IllegalArgumentException(name + " is of " + side + ", which is no delegation");
            }
        }
        if (one.one().equals(one.other())) {
            throw new IllegalArgumentException(name + " is of " + one.one() + " with itself");
        }
        if (one.weight() < 1 || one.weight() > MOST_WEIGHT) {
            throw new IllegalArgumentException(
                    name + " has weight " + one.weight() + "; 1 to " + MOST_WEIGHT + " are possible");
        }
        if (one.interpreter() != null && !interpreters.containsKey(one.interpreter())) {
            throw new IllegalArgumentException(
                    name + " needs interpreters for " + one.interpreter() + ", never told of");
        }
        one.slots().forEach(this::known);
        Integer locked = one.lockedSlot();
        if (locked != null && !one.slots().isEmpty() && !one.slots().contains(known(locked))) {
            throw new IllegalArgumentException(name + " is locked in slot " + locked + ", where it may not be");
        }
        if (locked != null) {
            known(locked);
        }
    }

    private int known(int slot) {
        if (slot < 0 || slot >= slots.size()) {
            throw new IllegalArgumentException("there is no slot " + slot + "; there are " + slots.size());
        }
        return slot;
    }

    private static int places(String what, int number) {
        if (number < 0 || number > MOST_PLACES) {
            throw new IllegalArgumentException(number + " " + what + "; 0 to " + MOST_PLACES + " are possible");
        }
        return number;
    }
}
