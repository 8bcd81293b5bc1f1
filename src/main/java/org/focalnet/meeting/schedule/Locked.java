package org.focalnet.meeting.schedule;

import java.util.List;

/** Locked meetings must be possible together: nothing could be built around ones that are not. */
final class Locked {

    private Locked() {}

    static void check(Instance of) {
        var state = new State(of);
        for (int e : of.lockedRequests()) {
            if (of.possible[e] == 0) {
                throw new IllegalArgumentException("request " + of.requests[e].id() + " is locked in slot "
                        + of.requests[e].lockedSlot() + ", where it cannot be held");
            }
            int slot = Long.numberOfTrailingZeros(of.possible[e]);
            if ((state.spare(e) >>> slot & 1) == 0) {
                throw new IllegalArgumentException("request " + of.requests[e].id() + " is locked in slot " + slot
                        + ", where other locked meetings leave no room for it");
            }
            state.put(e, slot);
        }
    }

    /** Builds with those locks taken away that cannot be kept, the less weighty first. */
    static Instance loosened(InstanceBuilder told) {
        List<Request> locked = told.requests.values().stream()
                .filter(r -> r.lockedSlot() != null)
                .sorted((a, b) -> b.weight() - a.weight())
                .toList();
        locked.forEach(r -> told.replace(r.unlocked()));
        Instance free = told.build();
        var state = new State(free);
        for (Request request : locked) {
            int e = free.request(request.id());
            Integer slot = request.lockedSlot();
            if (slot != null && (state.spare(e) >>> slot & 1) != 0) {
                state.put(e, slot);
                told.replace(request);
            }
        }
        return locked.isEmpty() ? free : told.build();
    }
}
