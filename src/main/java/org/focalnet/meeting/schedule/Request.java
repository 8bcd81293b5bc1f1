package org.focalnet.meeting.schedule;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish of two delegations to meet.
 *
 * @param weight what the meeting is worth, usually the product of both sides' priorities
 * @param obligatory that it must be held if that is possible at all
 * @param interpreter the language pair that needs an interpreter, null where the two share a language
 * @param inPrivate that it needs a private room instead of a table
 * @param lockedSlot the slot in which it stays, null where it may be put anywhere
 * @param slots the slots that are possible, empty where all are
 */
public record Request(
        UUID id,
        UUID one,
        UUID other,
        int weight,
        boolean obligatory,
        @Nullable String interpreter,
        boolean inPrivate,
        @Nullable Integer lockedSlot,
        Set<Integer> slots) {

    public Request {
        slots = java.util.Collections.unmodifiableSet(new TreeSet<>(slots));
    }

    /** A plain one: at a table, without interpreter, in any slot. */
    public static Request of(UUID id, UUID one, UUID other, int weight) {
        return new Request(id, one, other, weight, false, null, false, null, Set.of());
    }

    public Request obliged() {
        return new Request(id, one, other, weight, true, interpreter, inPrivate, lockedSlot, slots);
    }

    public Request interpreted(String type) {
        return new Request(id, one, other, weight, obligatory, type, inPrivate, lockedSlot, slots);
    }

    public Request inRoom() {
        return new Request(id, one, other, weight, obligatory, interpreter, true, lockedSlot, slots);
    }

    public Request lockedAt(int slot) {
        return new Request(id, one, other, weight, obligatory, interpreter, inPrivate, slot, slots);
    }

    public Request unlocked() {
        return new Request(id, one, other, weight, obligatory, interpreter, inPrivate, null, slots);
    }

    public Request onlyIn(Set<Integer> possible) {
        return new Request(id, one, other, weight, obligatory, interpreter, inPrivate, lockedSlot, possible);
    }
}
