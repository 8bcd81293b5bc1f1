package org.focalnet.meeting.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which requests of an instance are held, when, and at which table or in which private room. */
public final class Schedule {

    /**
     * A request that is held.
     *
     * @param place the number of its table, or of its private room, from 1
     */
    public record Meeting(Request request, int slot, int place) {}

    private final Instance of;
    private final int[] at;
    private final int[] place;
    private final @Nullable Bound bound;

    Schedule(Instance of, int[] at, int[] place, @Nullable Bound bound) {
        this.of = of;
        this.at = at;
        this.place = place;
        this.bound = bound;
    }

    /**
     * One from elsewhere, without proof; {@link ScheduleCheck} says whether it holds.
     *
     * @throws IllegalArgumentException where a request or slot is not of the instance, or a request is there twice
     */
    public static Schedule told(Instance of, List<Meeting> meetings) {
        int[] at = new int[of.requests()];
        int[] place = new int[at.length];
        Arrays.fill(at, State.OUT);
        for (Meeting meeting : meetings) {
            int e = of.request(meeting.request().id());
            if (e < 0 || at[e] != State.OUT || meeting.slot() < 0 || meeting.slot() >= of.slots) {
                throw new IllegalArgumentException("request "
                        + meeting.request().id() + " in slot " + meeting.slot() + " is unknown or told twice");
            }
            at[e] = meeting.slot();
            place[e] = meeting.place();
        }
        return new Schedule(of, at, place, null);
    }

    public Instance instance() {
        return of;
    }

    int at(int e) {
        return at[e];
    }

    int[] slots() {
        return at.clone();
    }

    /** The slot of a request, null where it is not held. */
    public @Nullable Integer slot(UUID request) {
        int e = of.request(request);
        return e < 0 || at[e] == State.OUT ? null : at[e];
    }

    /** The number of the table or private room of a request, 0 where it is not held. */
    public int place(UUID request) {
        int e = of.request(request);
        return e < 0 ? 0 : place[e];
    }

    /** What is held, by slot and place. */
    public List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        for (int e = 0; e < at.length; e++) {
            if (at[e] != State.OUT) {
                meetings.add(new Meeting(of.requests[e], at[e], place[e]));
            }
        }
        meetings.sort((a, b) -> a.slot() != b.slot() ? a.slot() - b.slot() : a.place() - b.place());
        return meetings;
    }

    /** What is not held. */
    public List<Request> unscheduled() {
        List<Request> out = new ArrayList<>();
        for (int e = 0; e < at.length; e++) {
            if (at[e] == State.OUT) {
                out.add(of.requests[e]);
            }
        }
        return out;
    }

    public long weight() {
        long weight = 0;
        for (int e = 0; e < at.length; e++) {
            weight += at[e] == State.OUT ? 0 : of.weight[e];
        }
        return weight;
    }

    /** Meetings of each delegation, in the order of the instance. */
    public int[] counts() {
        int[] counts = new int[of.delegations()];
        for (int e = 0; e < at.length; e++) {
            if (at[e] != State.OUT) {
                counts[of.one[e]]++;
                counts[of.other[e]]++;
            }
        }
        return counts;
    }

    /** The largest floor that each delegation reaches, as far as it can have meetings at all. */
    public int floor() {
        int[] counts = counts();
        int[] attainable = Limits.attainable(of);
        int floor = Arrays.stream(attainable).max().orElse(0);
        for (int v = 0; v < counts.length; v++) {
            floor = counts[v] < attainable[v] ? Math.min(floor, counts[v]) : floor;
        }
        return floor;
    }

    public boolean everyObligatory() {
        for (int e = 0; e < at.length; e++) {
            if (at[e] == State.OUT && of.requests[e].obligatory()) {
                return false;
            }
        }
        return true;
    }

    /** Idle gaps of each delegation between two meetings of one group of slots. */
    public Map<UUID, Integer> idleGaps() {
        long[] met = new long[of.delegations()];
        for (int e = 0; e < at.length; e++) {
            if (at[e] != State.OUT) {
                met[of.one[e]] |= 1L << at[e];
                met[of.other[e]] |= 1L << at[e];
            }
        }
        Map<UUID, Integer> gaps = new TreeMap<>();
        for (int v = 0; v < met.length; v++) {
            gaps.put(of.delegationIds[v], of.gaps(met[v]));
        }
        return gaps;
    }

    /** How often delegations go from one place to another between a meeting and their next one, all together. */
    public int placeChanges() {
        int[] last = new int[of.delegations()];
        int changes = 0;
        for (Meeting meeting : meetings()) {
            int here = meeting.request().inPrivate() ? -meeting.place() : meeting.place();
            for (UUID side : List.of(meeting.request().one(), meeting.request().other())) {
                int v = of.delegation(side);
                changes += last[v] != 0 && last[v] != here ? 1 : 0;
                last[v] = here;
            }
        }
        return changes;
    }

    /**
     * The proof that goes with it: no schedule that keeps the floor and, if it says so, the obligatory requests as this one
     * does has more weight. Null where it came from elsewhere.
     */
    public @Nullable Bound bound() {
        return bound;
    }

    /** How much of the bound its weight is, 0 without bound. */
    public double percent() {
        return bound == null ? 0 : bound.percent(weight());
    }
}
