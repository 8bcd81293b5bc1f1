package org.focalnet.meeting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ScheduleSolverTest {

    private static final Goal PLAIN = Goal.BEST.floor(0);

    @Property(tries = 30)
    void everyScheduleKeepsEveryRuleAndIsWhatItSaysItIs(@ForAll long seed) {
        var random = new Random(seed);
        Samples.Told told =
                Samples.any(random, 6 + random.nextInt(20), 4 + random.nextInt(12), 80, 1 + random.nextInt(5));
        Instance instance = Samples.locked(told.build(random), random);
        for (int floor = -1; floor < 1; floor++) {
            Schedule found = Solver.solve(instance, Goal.BEST.floor(floor).seed(seed), Budget.steps(2_000));
            ScheduleCheck.Verdict verdict = ScheduleCheck.check(found);
            assertThat(verdict.violations()).isEmpty();
            assertThat(verdict.weight()).isEqualTo(found.weight());
            assertThat(verdict.obligatoryMissed().isEmpty()).isEqualTo(found.everyObligatory());
            Bound bound = found.bound();
            assertThat(bound).isNotNull();
            assertThat(BoundCheck.confirms(bound, instance)).isTrue();
            assertThat(found.weight()).isLessThanOrEqualTo(bound.value());
            assertThat(found.floor()).isGreaterThanOrEqualTo(bound.floor());
        }
    }

    @Example
    void onTinyInstancesNothingIsBetter() {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            Instance instance = Samples.locked(Samples.tiny(random).build(random), random);
            long[] best = {-1};
            Exhaustive.all(instance, at -> best[0] = Math.max(best[0], value(instance, at)));
            Schedule found = Solver.solve(instance, PLAIN, Budget.steps(20_000));
            assertThat(value(instance, found.slots())).as("seed " + seed).isEqualTo(best[0]);
        }
    }

    private static long value(Instance of, int[] at) {
        return 1000L * Exhaustive.obligatory(of, at) + Exhaustive.weight(of, at);
    }

    @Example
    void onTinyInstancesTheFloorIsAsHighAsItCanBeAndWeightHardlyEverLess() {
        int less = 0;
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            Instance instance = Samples.tiny(random).build(random);
            int[] most = {0};
            long[] weight = {0};
            int[] obligatory = {0};
            Exhaustive.all(
                    instance, at -> obligatory[0] = Math.max(obligatory[0], Exhaustive.obligatory(instance, at)));
            Exhaustive.all(instance, at -> {
                int floor = Exhaustive.schedule(instance, at).floor();
                if (Exhaustive.obligatory(instance, at) == obligatory[0] && floor >= most[0]) {
                    long now = Exhaustive.weight(instance, at);
                    weight[0] = floor > most[0] ? now : Math.max(weight[0], now);
                    most[0] = floor;
                }
            });
            Schedule found = Solver.solve(instance, Goal.BEST, Budget.steps(40_000));
            assertThat(Exhaustive.obligatory(instance, found.slots()))
                    .as("seed " + seed)
                    .isEqualTo(obligatory[0]);
            assertThat(found.floor()).as("seed " + seed).isEqualTo(most[0]);
            less += found.weight() == weight[0] ? 0 : 1;
        }
        assertThat(less).isLessThanOrEqualTo(2);
    }

    @Property(tries = 20)
    void theOrderInWhichThingsAreToldChangesNothing(@ForAll long seed) {
        var random = new Random(seed);
        Samples.Told told = Samples.any(random, 15, 10, 90, 4);
        Schedule first = Solver.solve(told.build(random), Goal.BEST, Budget.steps(3_000));
        for (int run = 0; run < 2; run++) {
            Schedule other = Solver.solve(told.build(random), Goal.BEST, Budget.steps(3_000));
            assertThat(other.meetings()).isEqualTo(first.meetings());
        }
    }

    /** As many colours as the highest degree and one more are enough (Vizing 1964), and they can be made even. */
    @Example
    void whereEverybodyIsThereAndNobodyIsAskedTooOftenEverythingIsHeld() {
        for (int seed = 0; seed < 10; seed++) {
            var random = new Random(seed);
            int slots = 8;
            List<Request> requests = new ArrayList<>();
            int[] degree = new int[24];
            for (int e = 0; e < 78; e++) {
                int one = random.nextInt(24);
                int other = random.nextInt(24);
                boolean again = requests.stream()
                        .anyMatch(r -> r.one().equals(Samples.delegation(Math.min(one, other)))
                                && r.other().equals(Samples.delegation(Math.max(one, other))));
                if (one != other && !again && degree[one] < slots - 1 && degree[other] < slots - 1) {
                    degree[one]++;
                    degree[other]++;
                    requests.add(Request.of(
                            Samples.request(e),
                            Samples.delegation(Math.min(one, other)),
                            Samples.delegation(Math.max(one, other)),
                            1 + random.nextInt(9)));
                }
            }
            var builder = new InstanceBuilder();
            for (int t = 0; t < slots; t++) {
                builder.slot(t / 4, (requests.size() + slots - 1) / slots, 0);
            }
            for (int v = 0; v < 24; v++) {
                builder.delegation(Samples.delegation(v));
            }
            requests.forEach(builder::request);
            Schedule found = Solver.solve(builder.build(), PLAIN, Budget.steps(200_000));
            assertThat(found.unscheduled()).as("seed " + seed).isEmpty();
            assertThat(found.percent()).isEqualTo(100);
        }
    }

    @Property(tries = 60)
    void lockedMeetingsStayWhereTheyAre(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = Samples.locked(Samples.any(random, 12, 8, 60, 3).build(random), random);
        Schedule found = Solver.solve(instance, Goal.BEST, Budget.steps(2_000));
        for (Request request : instance.allRequests()) {
            if (request.lockedSlot() != null) {
                assertThat(found.slot(request.id())).isEqualTo(request.lockedSlot());
            }
        }
    }

    @Property(tries = 40)
    void whatWasAgreedStaysWhereItCanWhenThereIsAnEarlierSchedule(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = Samples.any(random, 12, 8, 60, 3).build(random);
        Schedule earlier = Solver.solve(instance, PLAIN.tidy(false), Budget.steps(500));
        Schedule again = Solver.solve(instance, PLAIN.from(earlier).seed(seed), Budget.steps(2_000));
        ScheduleCheck.Verdict verdict = ScheduleCheck.check(instance, again.meetings(), earlier);
        // A new obligatory request may push others aside, so only those without are spoken of.
        assertThat(earlier.everyObligatory() ? verdict.dropped() : List.of()).isEmpty();
        assertThat(earlier.everyObligatory() ? verdict.moved() : List.of()).isEmpty();
    }

    @Property(tries = 40)
    void idleGapsBecomeNoMoreAndNothingElseChangesWhenAScheduleIsMadeTidy(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = Samples.any(random, 12, 12, 50, 4).build(random);
        Schedule plain = Solver.solve(instance, PLAIN.tidy(false), Budget.steps(600));
        var state = new State(instance);
        state.become(plain.slots());
        int[] none = new int[instance.requests()];
        java.util.Arrays.fill(none, State.OUT);
        new Tidy(state, none, Integer.MAX_VALUE, seed).run(Budget.steps(2_000), 0, 0, 1, 0);
        Schedule tidy = new Schedule(instance, state.copy(), Tables.assign(state, null), null);
        assertThat(ScheduleCheck.check(tidy).violations()).isEmpty();
        assertThat(tidy.unscheduled()).isEqualTo(plain.unscheduled());
        assertThat(gaps(tidy)).isLessThanOrEqualTo(gaps(plain));
    }

    private static int gaps(Schedule of) {
        return of.idleGaps().values().stream().mapToInt(Integer::intValue).sum();
    }

    @Example
    void aSearchThatIsStoppedAtOnceHasAScheduleThatHolds() {
        var random = new Random(3);
        Instance instance = Samples.any(random, 20, 12, 150, 5).build(random);
        Schedule found =
                Solver.solve(instance, Goal.BEST, Budget.steps(1_000_000).unless(() -> true));
        assertThat(ScheduleCheck.check(found).violations()).isEmpty();
        assertThat(found.weight()).isPositive();
    }

    @Example
    void whoListensHearsOfNothingWorseAndNothingBeyondTheBound() {
        var random = new Random(4);
        Instance instance = Samples.any(random, 20, 12, 150, 5).build(random);
        List<Progress> heard = new ArrayList<>();
        Schedule found = Solver.solve(instance, PLAIN, Budget.steps(5_000), heard::add);
        assertThat(heard).isNotEmpty().allMatch(p -> p.weight() <= p.bound() && p.percent() <= 100);
        assertThat(heard.getLast().weight()).isEqualTo(found.weight());
    }
}
