package org.focalnet.meeting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BoundTest {

    @Property(tries = 150)
    void noScheduleWeighsMoreThanTheBoundThatSpeaksOfIt(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = Samples.locked(Samples.tiny(random).build(random), random);
        Bound free = Bound.of(instance);
        Bound obliged = Bound.of(instance, true, 0);
        Bound[] floors = {free, Bound.of(instance, false, 1), Bound.of(instance, true, 2)};
        Exhaustive.all(instance, at -> {
            long weight = Exhaustive.weight(instance, at);
            Schedule schedule = Exhaustive.schedule(instance, at);
            assertThat(weight).isLessThanOrEqualTo(free.value());
            boolean all = true;
            for (int e = 0; e < at.length; e++) {
                all &= at[e] >= 0 || !instance.request(e).obligatory() || instance.possible[e] == 0;
            }
            if (all) {
                assertThat(weight).isLessThanOrEqualTo(obliged.value());
            }
            for (Bound bound : floors) {
                if (schedule.floor() >= bound.floor() && (all || !bound.obligatory())) {
                    assertThat(weight).isLessThanOrEqualTo(bound.value());
                }
            }
        });
    }

    @Property(tries = 100)
    void theCheckConfirmsEachBoundAndNoneThatIsOneLess(@ForAll long seed) {
        var random = new Random(seed);
        Instance instance = Samples.any(random, 10, 10, 60, 4).build(random);
        for (int floor = 0; floor < 3; floor++) {
            Bound bound = Bound.of(instance, floor > 0, floor);
            assertThat(BoundCheck.confirms(bound, instance)).isTrue();
            var verdict = BoundCheck.check(instance, bound.obligatory(), bound.floor(), bound.prices());
            assertThat(verdict.confirms(bound.value() - 1)).isFalse();
        }
    }

    @Example
    void forgedPricesProveNothing() {
        var random = new Random(5);
        Instance instance = Samples.any(random, 10, 10, 60, 4).build(random);
        Bound bound = Bound.of(instance);
        for (int r = 0; r < bound.prices().length; r++) {
            long[] forged = bound.prices();
            forged[r] = -1 - forged[r];
            assertThat(BoundCheck.check(instance, false, 0, forged).confirms(bound.value()))
                    .isFalse();
        }
        assertThat(BoundCheck.check(instance, false, 0, new long[3]).problem()).isNotEmpty();
        Instance richer = instance.change()
                .request(Request.of(new java.util.UUID(9, 9), Samples.delegation(0), Samples.delegation(1), 10_000))
                .build();
        assertThat(BoundCheck.confirms(bound, richer)).isFalse();
    }

    @Example
    void thePricesOfAFloorMayBeBelowNothingOnlyForDelegations() {
        var random = new Random(5);
        Instance instance = Samples.any(random, 10, 10, 60, 4).build(random);
        long[] forged = Bound.of(instance, false, 2).prices();
        forged[instance.delegations()] = -5;
        assertThat(BoundCheck.check(instance, false, 2, forged).problem()).isNotEmpty();
    }
}
