package org.focalnet.plan.dependency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.action.Action;
import org.jspecify.annotations.Nullable;

/** What needs what within a plan. Never a circle: nothing in it could begin. */
public final class Dependencies {

    private final Map<UUID, Action> actions = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> needs = new HashMap<>();

    public Dependencies(Collection<Action> actions, Collection<Link> links) {
        actions.forEach(one -> this.actions.put(one.id(), one));
        links.stream()
                .filter(link -> this.actions.containsKey(link.action()) && this.actions.containsKey(link.needs()))
                .forEach(link -> needs.computeIfAbsent(link.action(), id -> new ArrayList<>())
                        .add(link.needs()));
    }

    /** What an action needs. */
    public List<Action> needs(UUID action) {
        return needs.getOrDefault(action, List.of()).stream().map(this::action).toList();
    }

    /** What needs an action. */
    public List<Action> needing(UUID action) {
        return actions.values().stream()
                .filter(one ->
                        needs(one.id()).stream().anyMatch(needed -> needed.id().equals(action)))
                .toList();
    }

    private Action action(UUID id) {
        return java.util.Objects.requireNonNull(actions.get(id));
    }

    /** Whether one needs the other, directly or through others; an action needs itself. */
    public boolean reaches(UUID action, UUID other) {
        Set<UUID> seen = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(List.of(action));
        while (!open.isEmpty()) {
            UUID one = open.pop();
            if (one.equals(other)) {
                return true;
            }
            if (seen.add(one)) {
                open.addAll(needs.getOrDefault(one, List.of()));
            }
        }
        return false;
    }

    /** Whether one cannot need the other, since that would close a circle. */
    public boolean circle(UUID action, UUID needed) {
        return reaches(needed, action);
    }

    /** What is wrong as things stand on a day, in the order of the plan. */
    public List<Slip> slips(LocalDate today) {
        Map<UUID, @Nullable LocalDate> ends = new HashMap<>();
        List<Slip> found = new ArrayList<>();
        for (Action one : actions.values()) {
            if (one.status().open()) {
                for (Action needed : needs(one.id())) {
                    Slip slip = slip(one, needed, today, ends);
                    if (slip != null) {
                        found.add(slip);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Slip slip(Action one, Action needed, LocalDate today, Map<UUID, @Nullable LocalDate> ends) {
        if (needed.status() == ActionStatus.DROPPED) {
            return new Slip(one.id(), needed.id(), Slip.Kind.DROPPED, null);
        }
        LocalDate start = begins(one);
        if (needed.status() == ActionStatus.DONE || start == null) {
            return null;
        }
        LocalDate planned = needed.words().due();
        if (planned != null && planned.isAfter(start)) {
            return new Slip(one.id(), needed.id(), Slip.Kind.DATES, planned);
        }
        LocalDate end = end(needed, today, ends);
        return end != null && end.isAfter(start) ? new Slip(one.id(), needed.id(), Slip.Kind.SLIPS, end) : null;
    }

    /** The day on which it has to be able to begin: where it has no beginning, its last day. */
    private static @Nullable LocalDate begins(Action one) {
        return one.words().starts() == null ? one.words().due() : one.words().starts();
    }

    /**
     * The day on which an open action ends at the earliest: its due date, or today where that is over, and later by as
     * much as what it needs keeps it waiting; null where nobody can say.
     */
    private @Nullable LocalDate end(Action one, LocalDate today, Map<UUID, @Nullable LocalDate> ends) {
        if (ends.containsKey(one.id())) {
            return ends.get(one.id());
        }
        LocalDate due = one.words().due();
        LocalDate end = due == null || !due.isBefore(today) ? due : today;
        ends.put(one.id(), end); // a circle that old data may hold ends here
        LocalDate start = begins(one);
        if (end != null && start != null) {
            for (Action needed : needs(one.id())) {
                LocalDate waits = needed.status().open() ? end(needed, today, ends) : null;
                if (due != null && waits != null && waits.isAfter(start)) {
                    LocalDate shifted = due.plusDays(ChronoUnit.DAYS.between(start, waits));
                    end = shifted.isAfter(end) ? shifted : end;
                }
            }
        }
        ends.put(one.id(), end);
        return end;
    }
}
