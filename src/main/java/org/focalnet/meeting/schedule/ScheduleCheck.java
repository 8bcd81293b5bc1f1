package org.focalnet.meeting.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges a schedule by the words of the rules, with nothing of the code that makes schedules: before one is saved, and in
 * every test. It takes requests from the instance, not from the schedule.
 */
public final class ScheduleCheck {

    /** Which rule is broken. */
    public enum Rule {
        UNKNOWN_REQUEST,
        HELD_TWICE,
        NO_SUCH_SLOT,
        SLOT_NOT_POSSIBLE,
        ABSENT,
        DOUBLE_BOOKED,
        TOO_FEW_TABLES,
        TOO_FEW_PRIVATE_ROOMS,
        NO_SUCH_PLACE,
        PLACE_TAKEN_TWICE,
        TOO_FEW_INTERPRETERS,
        LOCKED_MOVED,
        LOCKED_MISSING,
        NO_TRANSIT
    }

    /**
     * A rule that is broken.
     *
     * @param slot in which, -1 where it is in none
     * @param requests by which requests
     * @param delegation for which delegation, if for one
     */
    public record Violation(
            Rule rule,
            int slot,
            List<UUID> requests,
            @Nullable UUID delegation) {}

    /**
     * What was found.
     *
     * @param minimumMeetings the meetings of the delegation that has the fewest
     * @param obligatoryMissed obligatory requests that are not held
     * @param moved requests of the earlier schedule in another slot now
     * @param dropped requests of the earlier schedule that are not held now
     */
    public record Verdict(
            List<Violation> violations,
            long weight,
            int meetings,
            int minimumMeetings,
            List<UUID> obligatoryMissed,
            List<UUID> moved,
            List<UUID> dropped) {

        public boolean holds() {
            return violations.isEmpty();
        }
    }

    private final Instance of;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<UUID, Schedule.Meeting> held = new HashMap<>();
    private final Map<Integer, List<Request>> bySlot = new HashMap<>();

    private ScheduleCheck(Instance of) {
        this.of = of;
    }

    public static Verdict check(Schedule schedule) {
        return check(schedule.instance(), schedule.meetings(), null);
    }

    /**
     * Judges what is to be held.
     *
     * @param earlier the schedule to count changes from, null where there is none
     */
    public static Verdict check(Instance of, List<Schedule.Meeting> meetings, @Nullable Schedule earlier) {
        var check = new ScheduleCheck(of);
        meetings.forEach(check::enter);
        check.meetings();
        check.delegations();
        check.locked();
        return check.verdict(earlier);
    }

    private void found(Rule rule, int slot, List<UUID> requests, @Nullable UUID delegation) {
        violations.add(new Violation(rule, slot, List.copyOf(requests), delegation));
    }

    private void enter(Schedule.Meeting meeting) {
        UUID id = meeting.request().id();
        int number = of.request(id);
        if (number < 0) {
            found(Rule.UNKNOWN_REQUEST, meeting.slot(), List.of(id), null);
        } else if (held.containsKey(id)) {
            found(Rule.HELD_TWICE, meeting.slot(), List.of(id), null);
        } else if (meeting.slot() < 0 || meeting.slot() >= of.slots()) {
            found(Rule.NO_SUCH_SLOT, meeting.slot(), List.of(id), null);
        } else {
            Request request = of.request(number);
            held.put(id, new Schedule.Meeting(request, meeting.slot(), meeting.place()));
            bySlot.computeIfAbsent(meeting.slot(), any -> new ArrayList<>()).add(request);
        }
    }

    private void meetings() {
        bySlot.forEach((slot, requests) -> {
            for (Request request : requests) {
                if (!request.slots().isEmpty() && !request.slots().contains(slot)) {
                    found(Rule.SLOT_NOT_POSSIBLE, slot, List.of(request.id()), null);
                }
            }
            places(slot, requests, false, of.tables(slot), Rule.TOO_FEW_TABLES);
            places(slot, requests, true, of.privateRooms(slot), Rule.TOO_FEW_PRIVATE_ROOMS);
            Map<String, List<UUID>> interpreted = new HashMap<>();
            for (Request request : requests) {
                String type = request.interpreter();
                if (type != null) {
                    interpreted.computeIfAbsent(type, any -> new ArrayList<>()).add(request.id());
                }
            }
            interpreted.forEach((type, ids) -> {
                if (ids.size() > of.interpreters(type, slot)) {
                    found(Rule.TOO_FEW_INTERPRETERS, slot, ids, null);
                }
            });
        });
    }

    private void places(int slot, List<Request> requests, boolean inPrivate, int there, Rule tooFew) {
        Map<Integer, UUID> taken = new HashMap<>();
        List<UUID> all = new ArrayList<>();
        for (Request request : requests) {
            if (request.inPrivate() != inPrivate) {
                continue;
            }
            all.add(request.id());
            int place = meeting(request).place();
            if (place < 1 || place > there) {
                found(Rule.NO_SUCH_PLACE, slot, List.of(request.id()), null);
            }
            UUID before = taken.putIfAbsent(place, request.id());
            if (before != null) {
                found(Rule.PLACE_TAKEN_TWICE, slot, List.of(before, request.id()), null);
            }
        }
        if (all.size() > there) {
            found(tooFew, slot, all, null);
        }
    }

    private Schedule.Meeting meeting(Request request) {
        return java.util.Objects.requireNonNull(held.get(request.id()));
    }

    private void delegations() {
        Map<UUID, List<Schedule.Meeting>> byDelegation = new HashMap<>();
        for (Schedule.Meeting meeting : held.values()) {
            for (UUID side : List.of(meeting.request().one(), meeting.request().other())) {
                byDelegation.computeIfAbsent(side, any -> new ArrayList<>()).add(meeting);
            }
        }
        byDelegation.forEach((id, meetings) -> {
            int v = of.delegation(id);
            Map<Integer, List<UUID>> slots = new HashMap<>();
            for (Schedule.Meeting meeting : meetings) {
                slots.computeIfAbsent(meeting.slot(), any -> new ArrayList<>())
                        .add(meeting.request().id());
                if (!of.present(v, meeting.slot())) {
                    found(Rule.ABSENT, meeting.slot(), List.of(meeting.request().id()), id);
                }
            }
            slots.forEach((slot, ids) -> {
                if (ids.size() > of.teams(v)) {
                    found(Rule.DOUBLE_BOOKED, slot, ids, id);
                }
            });
            if (of.teams(v) == 1 && of.transit() > 0) {
                transit(id, meetings);
            }
        });
    }

    private void transit(UUID id, List<Schedule.Meeting> meetings) {
        for (Schedule.Meeting one : meetings) {
            for (Schedule.Meeting other : meetings) {
                int between = other.slot() - one.slot() - 1;
                if (other.slot() > one.slot()
                        && between < of.transit()
                        && of.group(one.slot()) == of.group(other.slot())
                        && one.request().inPrivate() != other.request().inPrivate()) {
                    List<UUID> both =
                            List.of(one.request().id(), other.request().id());
                    found(Rule.NO_TRANSIT, other.slot(), both, id);
                }
            }
        }
    }

    private void locked() {
        for (Request request : of.allRequests()) {
            Integer slot = request.lockedSlot();
            if (slot != null) {
                Schedule.Meeting meeting = held.get(request.id());
                if (meeting == null) {
                    found(Rule.LOCKED_MISSING, slot, List.of(request.id()), null);
                } else if (meeting.slot() != slot) {
                    found(Rule.LOCKED_MOVED, meeting.slot(), List.of(request.id()), null);
                }
            }
        }
    }

    private Verdict verdict(@Nullable Schedule earlier) {
        long weight = 0;
        Map<UUID, Integer> counts = new HashMap<>();
        for (Schedule.Meeting meeting : held.values()) {
            weight += meeting.request().weight();
            counts.merge(meeting.request().one(), 1, Integer::sum);
            counts.merge(meeting.request().other(), 1, Integer::sum);
        }
        int least = of.delegations() == 0 ? 0 : Integer.MAX_VALUE;
        for (int v = 0; v < of.delegations(); v++) {
            least = Math.min(least, counts.getOrDefault(of.delegationId(v), 0));
        }
        List<UUID> missed = new ArrayList<>();
        for (Request request : of.allRequests()) {
            if (request.obligatory() && !held.containsKey(request.id())) {
                missed.add(request.id());
            }
        }
        List<UUID> moved = new ArrayList<>();
        List<UUID> dropped = new ArrayList<>();
        for (Schedule.Meeting old : earlier == null ? List.<Schedule.Meeting>of() : earlier.meetings()) {
            Schedule.Meeting now = held.get(old.request().id());
            if (now == null) {
                dropped.add(old.request().id());
            } else if (now.slot() != old.slot()) {
                moved.add(old.request().id());
            }
        }
        violations.sort(
                (a, b) -> a.slot() != b.slot() ? a.slot() - b.slot() : a.rule().compareTo(b.rule()));
        return new Verdict(List.copyOf(violations), weight, held.size(), least, missed, moved, dropped);
    }
}
