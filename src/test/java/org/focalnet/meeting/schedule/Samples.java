package org.focalnet.meeting.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Instances made by chance, told in any order. */
final class Samples {

    static final String TYPE = "ar-fr";

    private Samples() {}

    /** What an instance is told of. */
    record Told(
            int[][] slots, List<Integer> teams, List<int[]> absent, int[] voices, int transit, List<Request> requests) {

        Instance build(Random order) {
            var builder = new InstanceBuilder();
            for (int[] slot : slots) {
                builder.slot(slot[0], slot[1], slot[2]);
            }
            List<Integer> numbers = new ArrayList<>();
            for (int v = 0; v < teams.size(); v++) {
                numbers.add(v);
            }
            Collections.shuffle(numbers, order);
            numbers.forEach(v -> builder.delegation(delegation(v), teams.get(v)));
            absent.forEach(one -> builder.absent(delegation(one[0]), one[1]));
            for (int t = 0; t < slots.length; t++) {
                builder.interpreters(TYPE, t, voices[t]);
            }
            List<Request> shuffled = new ArrayList<>(requests);
            Collections.shuffle(shuffled, order);
            shuffled.forEach(builder::request);
            return builder.transit(transit).build();
        }
    }

    static UUID delegation(int v) {
        return new UUID(1, 7919L * v % 1009);
    }

    static UUID request(int e) {
        return new UUID(2, 7907L * e % 10007);
    }

    /** So small that every schedule can be looked at. */
    static Told tiny(Random random) {
        return any(random, 3 + random.nextInt(3), 2 + random.nextInt(3), 3 + random.nextInt(5), 1 + random.nextInt(2));
    }

    /** With everything that there can be, but for locked meetings. */
    static Told any(Random random, int delegations, int slots, int requests, int tables) {
        int[][] told = new int[slots][];
        int[] voices = new int[slots];
        int group = 0;
        boolean rooms = random.nextBoolean();
        for (int t = 0; t < slots; t++) {
            group += random.nextInt(3) == 0 ? 1 : 0;
            told[t] = new int[] {group, random.nextInt(8) == 0 ? 0 : tables, rooms ? random.nextInt(2) : 0};
            voices[t] = random.nextInt(3);
        }
        List<Integer> teams = new ArrayList<>();
        List<int[]> absent = new ArrayList<>();
        for (int v = 0; v < delegations; v++) {
            teams.add(random.nextInt(6) == 0 ? 2 : 1);
            for (int t = 0; t < slots; t++) {
                if (random.nextInt(6) == 0) {
                    absent.add(new int[] {v, t});
                }
            }
        }
        List<Request> made = new ArrayList<>();
        for (int e = 0; e < requests; e++) {
            int one = random.nextInt(delegations);
            int other = (one + 1 + random.nextInt(delegations - 1)) % delegations;
            Request request = Request.of(request(e), delegation(one), delegation(other), 1 + random.nextInt(9));
            request = random.nextInt(5) == 0 ? request.obliged() : request;
            request = random.nextInt(4) == 0 ? request.interpreted(TYPE) : request;
            request = random.nextInt(4) == 0 && rooms ? request.inRoom() : request;
            Set<Integer> some = new TreeSet<>(List.of(random.nextInt(slots), random.nextInt(slots)));
            request = random.nextInt(6) == 0 ? request.onlyIn(some) : request;
            made.add(request);
        }
        return new Told(told, teams, absent, voices, random.nextInt(3) == 0 ? 1 : 0, made);
    }

    /** The same with some of its requests locked where a schedule has them. */
    static Instance locked(Instance of, Random random) {
        Schedule any = Solver.solve(of, Goal.BEST.floor(0), Budget.steps(256));
        InstanceBuilder builder = of.change();
        for (Schedule.Meeting meeting : any.meetings()) {
            if (random.nextInt(4) == 0) {
                builder.replace(meeting.request().lockedAt(meeting.slot()));
            }
        }
        return builder.build();
    }
}
