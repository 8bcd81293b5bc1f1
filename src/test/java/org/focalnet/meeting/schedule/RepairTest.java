package org.focalnet.meeting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.focalnet.meeting.schedule.Repair.Kind;

class RepairTest {

    static Disruption any(Instance of, Random random) {
        int slot = random.nextInt(of.slots());
        Set<Integer> some = Set.of(slot, (slot + 1) % of.slots());
        return switch (random.nextInt(6)) {
            case 0 -> new Disruption.Absence(of.delegationId(random.nextInt(of.delegations())), some);
            case 1 -> new Disruption.Tables(some, Math.max(0, of.tables(slot) - 1));
            case 2 -> new Disruption.Interpreters(Samples.TYPE, some, 0);
            case 3 -> new Disruption.Closure(Set.of(slot));
            case 4 ->
                new Disruption.Arrival(
                        Request.of(new UUID(9, 9), of.delegationId(0), of.delegationId(1), 1 + random.nextInt(9))
                                .obliged());
            default -> new Disruption.PrivateRooms(some, 0);
        };
    }

    @Property(tries = 50)
    void aRepairedScheduleKeepsEveryRuleAndTellsEveryChange(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = Samples.locked(Samples.any(random, 14, 9, 70, 3).build(random), random);
        Schedule agreed = Solver.solve(instance, Goal.BEST.floor(0), Budget.steps(1_000));
        Instance now = any(instance, random).apply(instance);
        Repair.Result repaired = Repair.repair(agreed, now);
        Repair.Result better = Repair.improve(agreed, repaired.schedule(), Budget.steps(2_000), seed);
        for (Repair.Result result : List.of(repaired, better)) {
            ScheduleCheck.Verdict verdict =
                    ScheduleCheck.check(now, result.schedule().meetings(), agreed);
            assertThat(verdict.violations()).isEmpty();
            assertThat(verdict.moved()).containsExactlyInAnyOrderElementsOf(ids(result.all(Kind.MOVED)));
            assertThat(verdict.dropped()).containsExactlyInAnyOrderElementsOf(ids(result.all(Kind.DROPPED)));
            assertThat(result.all(Kind.KEPT).size()
                            + result.all(Kind.MOVED).size()
                            + result.all(Kind.ADDED).size())
                    .isEqualTo(verdict.meetings());
        }
        assertThat(better.all(Kind.DROPPED))
                .hasSizeLessThanOrEqualTo(repaired.all(Kind.DROPPED).size());
    }

    private static List<UUID> ids(List<Repair.Change> changes) {
        return changes.stream().map(change -> change.request().id()).toList();
    }

    @Example
    void onTinyInstancesNoneIsDroppedThatCouldStayAndNoneMovedThatNeedNot() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            Instance instance = Samples.tiny(random).build(random);
            Schedule agreed = Solver.solve(instance, Goal.BEST.floor(0), Budget.steps(2_000));
            Instance now = any(instance, random).apply(instance);
            long[] best = {Long.MIN_VALUE};
            Exhaustive.all(now, at -> best[0] = Math.max(best[0], worth(now, at, agreed)));
            Repair.Result repaired = Repair.repair(agreed, now);
            Repair.Result better = Repair.improve(agreed, repaired.schedule(), Budget.steps(5_000), 1);
            assertThat(worth(now, repaired.schedule().slots(), agreed) / 1000)
                    .as("seed " + seed)
                    .isEqualTo(Math.floorDiv(best[0], 1000L));
            assertThat(worth(now, better.schedule().slots(), agreed))
                    .as("seed " + seed)
                    .isEqualTo(best[0]);
        }
    }

    /** Obligatory ones, then those that stay at all, then those that stay where they are, then weight. */
    private static long worth(Instance now, int[] at, Schedule agreed) {
        long worth = 1_000_000_000L * Exhaustive.obligatory(now, at) + Exhaustive.weight(now, at);
        for (int e = 0; e < at.length; e++) {
            Integer before = agreed.slot(now.request(e).id());
            if (before != null && at[e] >= 0) {
                worth += 1_000_000 + (before == at[e] ? 1000 : 0);
            }
        }
        return worth;
    }

    @Example
    void whatKeepsItsSlotKeepsItsTable() {
        var random = new Random(8);
        Instance instance = Samples.any(random, 20, 10, 100, 5).build(random);
        Schedule agreed = Solver.solve(instance, Goal.BEST.floor(0), Budget.steps(2_000));
        Instance now = new Disruption.Absence(instance.delegationId(0), Set.of(2, 3)).apply(instance);
        Repair.Result repaired = Repair.repair(agreed, now);
        for (Repair.Change change : repaired.all(Kind.KEPT)) {
            UUID id = change.request().id();
            assertThat(repaired.schedule().place(id)).isEqualTo(agreed.place(id));
        }
    }

    @Example
    void aLockedMeetingWhoseSlotIsGoneIsUnlockedAndFindsAnother() {
        var builder = new InstanceBuilder();
        builder.slot(0, 1, 0);
        builder.slot(0, 1, 0);
        UUID one = new UUID(1, 1);
        UUID other = new UUID(1, 2);
        builder.delegation(one)
                .delegation(other)
                .request(Request.of(new UUID(2, 1), one, other, 4).lockedAt(0));
        Instance instance = builder.build();
        Schedule agreed = Solver.solve(instance, Goal.BEST, Budget.steps(300));
        Instance now = new Disruption.Closure(Set.of(0)).apply(instance);
        assertThat(Repair.repair(agreed, now).all(Kind.MOVED))
                .containsExactly(new Repair.Change(Kind.MOVED, now.request(0), 0, 1));
    }
}
