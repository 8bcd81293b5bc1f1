package org.focalnet.meeting.schedule;

import java.util.Set;
import java.util.UUID;

/** Something that comes between: it makes another instance, in which locked meetings that cannot be held are unlocked. */
public sealed interface Disruption {

    /** A delegation is not there in these slots. */
    record Absence(UUID delegation, Set<Integer> slots) implements Disruption {}

    /** So many tables are left in these slots. */
    record Tables(Set<Integer> slots, int left) implements Disruption {}

    /** So many private rooms are left in these slots. */
    record PrivateRooms(Set<Integer> slots, int left) implements Disruption {}

    /** So many interpreters of a type are left in these slots. */
    record Interpreters(String type, Set<Integer> slots, int left) implements Disruption {}

    /** Nobody meets in these slots, as when a plenary takes longer. */
    record Closure(Set<Integer> slots) implements Disruption {}

    /** A request that was not known before, or is now told otherwise: often an obligatory one. */
    record Arrival(Request request) implements Disruption {}

    /** A request is withdrawn. */
    record Withdrawal(UUID request) implements Disruption {}

    /** What is to be scheduled from now on. */
    default Instance apply(Instance before) {
        InstanceBuilder now = before.change();
        switch (this) {
            case Absence it -> it.slots().forEach(t -> now.absent(it.delegation(), t));
            case Tables it -> it.slots().forEach(t -> now.tables(t, it.left()));
            case PrivateRooms it -> it.slots().forEach(t -> now.privateRooms(t, it.left()));
            case Interpreters it -> it.slots().forEach(t -> now.interpreters(it.type(), t, it.left()));
            case Closure it -> it.slots().forEach(now::close);
            case Withdrawal it -> now.withdraw(it.request());
            case Arrival it -> {
                if (before.request(it.request().id()) < 0) {
                    now.request(it.request());
                } else {
                    now.replace(it.request());
                }
            }
        }
        return Locked.loosened(now);
    }
}
