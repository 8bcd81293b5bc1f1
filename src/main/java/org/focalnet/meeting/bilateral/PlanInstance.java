package org.focalnet.meeting.bilateral;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.meeting.schedule.Instance;
import org.focalnet.meeting.schedule.InstanceBuilder;
import org.focalnet.meeting.schedule.Request;
import org.focalnet.meeting.schedule.Schedule;

/** What the solver is asked: the pairs, slots and limits of a meeting in its words, and its answer back in ours. */
final class PlanInstance {

    /** A longer pause between two slots begins another half-day: nobody counts it as waiting. */
    private static final Duration PAUSE = Duration.ofMinutes(20);

    private final List<Slot> slots;
    private final Map<UUID, BilateralPlanStore.Pair> pairs = new HashMap<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final Map<UUID, Bilateral> agreed = new HashMap<>();
    private final Instance instance;
    private final int gone;

    /** @param agreed the schedule that holds; those of its meetings that are locked stay where they are */
    PlanInstance(
            UUID meeting,
            Frame frame,
            List<BilateralPlanStore.Pair> asked,
            List<BilateralPlanStore.Absent> absences,
            List<Bilateral> agreed) {
        this.slots = frame.slots();
        var builder = new InstanceBuilder();
        int group = 0;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (i > 0
                    && Duration.between(slots.get(i - 1).ends(), slot.starts()).compareTo(PAUSE) > 0) {
                group++;
            }
            builder.slot(group, slot.closed() ? 0 : slot.tables(), slot.closed() ? 0 : slot.privateRooms());
            numbers.put(slot.id(), i);
        }
        builder.transit(frame.transit());
        frame.interpreters().forEach(builder::interpreters);
        Set<UUID> there = new TreeSet<>();
        asked.forEach(
                pair -> there.addAll(List.of(pair.one().value(), pair.other().value())));
        there.forEach(builder::delegation);
        Set<List<UUID>> absent = new HashSet<>();
        absences.stream()
                .filter(one -> there.contains(one.member().value()) && numbers.containsKey(one.slot()))
                .forEach(one -> {
                    absent.add(List.of(one.member().value(), one.slot()));
                    builder.absent(one.member().value(), number(one.slot()));
                });
        Map<UUID, Bilateral> before = new HashMap<>();
        agreed.stream()
                .filter(one -> one.state() == Bilateral.State.CONFIRMED)
                .forEach(one -> before.put(id(meeting, one), one));
        for (BilateralPlanStore.Pair pair : asked) {
            UUID id = pair.id(meeting);
            pairs.put(id, pair);
            Request request = request(id, pair);
            Bilateral now = before.get(id);
            if (now != null) {
                this.agreed.put(id, now);
                boolean can = !slots.get(number(now.slot())).closed()
                        && !absent.contains(List.of(pair.one().value(), now.slot()))
                        && !absent.contains(List.of(pair.other().value(), now.slot()));
                request = now.locked() && can ? request.lockedAt(number(now.slot())) : request;
            }
            builder.request(request);
        }
        instance = builder.build();
        gone = before.size() - this.agreed.size();
    }

    private static UUID id(UUID meeting, Bilateral one) {
        return new BilateralPlanStore.Pair(one.one(), one.other(), 1, false, "", false).id(meeting);
    }

    private static Request request(UUID id, BilateralPlanStore.Pair pair) {
        Request request = Request.of(id, pair.one().value(), pair.other().value(), pair.weight());
        request = pair.obligatory() ? request.obliged() : request;
        request = pair.interpreter().isEmpty() ? request : request.interpreted(pair.interpreter());
        return pair.inPrivate() ? request.inRoom() : request;
    }

    /** The number of a slot in the instance. */
    private int number(UUID slot) {
        return Objects.requireNonNull(numbers.get(slot), "a slot of the meeting");
    }

    private BilateralPlanStore.Pair pair(UUID request) {
        return Objects.requireNonNull(pairs.get(request), "a pair that was asked");
    }

    Instance instance() {
        return instance;
    }

    /** The schedule that holds, as far as its pairs are still to meet. */
    Schedule agreed() {
        List<Schedule.Meeting> meetings = new ArrayList<>();
        agreed.forEach((id, one) -> meetings.add(
                new Schedule.Meeting(instance.request(instance.request(id)), number(one.slot()), one.place())));
        return Schedule.told(instance, meetings);
    }

    /** How many meetings of the schedule that holds are of pairs that are not to meet any more. */
    int gone() {
        return gone;
    }

    boolean hasAgreed() {
        return !agreed.isEmpty();
    }

    /** A schedule as meetings of the two, with where each was before. */
    List<Bilateral> meetings(Schedule schedule) {
        return schedule.meetings().stream()
                .map(held -> {
                    BilateralPlanStore.Pair pair = pair(held.request().id());
                    Bilateral before = agreed.get(held.request().id());
                    UUID slot = slots.get(held.slot()).id();
                    return new Bilateral(
                            Ids.next(),
                            pair.one(),
                            pair.other(),
                            slot,
                            held.place(),
                            pair.inPrivate(),
                            pair.interpreter(),
                            before != null && before.locked(),
                            Bilateral.State.PROPOSED,
                            before == null || before.slot().equals(slot) ? null : before.slot());
                })
                .toList();
    }

    /** The two of a request. */
    List<MemberId> two(UUID request) {
        BilateralPlanStore.Pair pair = pair(request);
        return List.of(pair.one(), pair.other());
    }
}
