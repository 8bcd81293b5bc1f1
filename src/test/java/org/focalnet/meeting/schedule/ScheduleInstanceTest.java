package org.focalnet.meeting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Example;

class ScheduleInstanceTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID THIRD = new UUID(1, 3);
    private static final Request PLAIN = Request.of(new UUID(2, 1), ONE, OTHER, 4);
    private static final Request SECOND = Request.of(new UUID(2, 2), ONE, THIRD, 4);

    private static InstanceBuilder builder() {
        var builder = new InstanceBuilder();
        builder.slot(0, 1, 0);
        builder.slot(1, 2, 1);
        return builder.delegation(ONE).delegation(OTHER).delegation(THIRD);
    }

    private static void refused(String message, Consumer<InstanceBuilder> told) {
        InstanceBuilder builder = builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    told.accept(builder);
                    builder.build();
                })
                .withMessageContaining(message);
    }

    @Example
    void whatContradictsItselfIsRefusedByName() {
        refused("goes back to group 0", b -> b.slot(0, 1, 1));
        refused("-1 tables", b -> b.slot(2, -1, 1));
        refused("told twice", b -> b.delegation(ONE));
        refused("17 teams", b -> b.delegation(new UUID(1, 9), 17));
        refused("no delegation", b -> b.absent(new UUID(1, 9), 0));
        refused("no slot 2", b -> b.absent(ONE, 2));
        refused("-1 interpreters", b -> b.interpreters("ar-en", -1));
        refused("told twice", b -> b.request(PLAIN).request(PLAIN));
        refused("is no delegation", b -> b.request(Request.of(new UUID(2, 1), ONE, new UUID(1, 9), 4)));
        refused("with itself", b -> b.request(Request.of(new UUID(2, 1), ONE, ONE, 4)));
        refused("weight 0", b -> b.request(Request.of(new UUID(2, 1), ONE, OTHER, 0)));
        refused("interpreters for ar-en", b -> b.request(PLAIN.interpreted("ar-en")));
        refused("no slot 5", b -> b.request(PLAIN.onlyIn(Set.of(5))));
        refused("no slot 5", b -> b.request(PLAIN.lockedAt(5)));
        refused("where it may not be", b -> b.request(PLAIN.lockedAt(0).onlyIn(Set.of(1))));
        refused("where it cannot be held", b -> b.absent(ONE, 0).request(PLAIN.lockedAt(0)));
        refused("leave no room", b -> b.request(PLAIN.lockedAt(1)).request(SECOND.lockedAt(1)));
        refused("there is no request", b -> b.withdraw(PLAIN.id()));
        refused("a transit", b -> b.transit(-1));
        refused("more than 64 slots", b -> {
            for (int t = 0; t < 64; t++) {
                b.slot(2, 1, 1);
            }
        });
    }

    @Example
    void nothingAtAllIsAnInstanceToo() {
        Instance empty = new InstanceBuilder().build();
        Schedule found = Solver.solve(empty, Goal.BEST, Budget.steps(1_000));
        assertThat(found.meetings()).isEmpty();
        assertThat(found.percent()).isEqualTo(100);
        assertThat(ScheduleCheck.check(found).holds()).isTrue();
    }

    @Example
    void allSixtyFourSlotsCanBeUsed() {
        var builder = new InstanceBuilder();
        builder.delegation(ONE).delegation(OTHER);
        for (int t = 0; t < 64; t++) {
            builder.slot(t / 8, 1, 0);
            builder.request(Request.of(new UUID(3, t), ONE, OTHER, 1));
        }
        Schedule found = Solver.solve(builder.build(), Goal.BEST, Budget.steps(1_000));
        assertThat(found.meetings()).hasSize(64);
        assertThat(ScheduleCheck.check(found).holds()).isTrue();
    }

    @Example
    void whatIsChangedIsAnotherInstance() {
        Instance before = builder().request(PLAIN).build();
        Instance after = before.change().close(0).withdraw(PLAIN.id()).build();
        assertThat(before.requests()).isEqualTo(1);
        assertThat(before.tables(0)).isEqualTo(1);
        assertThat(after.requests()).isZero();
        assertThat(after.tables(0)).isZero();
    }

    /** Idle gaps are counted in each group by itself, and closed slots are none. */
    @Example
    void aPlenaryIsNoGapAndNeitherIsTheNight() {
        var builder = new InstanceBuilder();
        for (int t = 0; t < 8; t++) {
            builder.slot(t / 4, t == 1 ? 0 : 1, 0);
        }
        Instance instance = builder.build();
        assertThat(instance.gaps(0b0000_0101)).isZero();
        assertThat(instance.gaps(0b0000_1001)).isEqualTo(1);
        assertThat(instance.gaps(0b0001_1000)).isZero();
        assertThat(instance.gaps(0b0001_0100)).isZero();
        assertThat(instance.gaps(0b1001_1101)).isEqualTo(1);
    }
}
