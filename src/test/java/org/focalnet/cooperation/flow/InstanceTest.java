package org.focalnet.cooperation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class InstanceTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(1, 2);
    private static final UUID A = Samples.member(1);
    private static final UUID B = Samples.member(2);

    @Property(tries = 5000)
    void sharesAreInTheOrderOfFractionsThenOfGreaterDenominators(
            @ForAll @IntRange(min = 1, max = Instance.MOST_UNITS) int of,
            @ForAll @IntRange(min = 1, max = Instance.MOST_UNITS) int other,
            @ForAll @IntRange(min = 1, max = 1000) int near,
            @ForAll long seed) {
        var random = new Random(seed);
        int k = 1 + random.nextInt(of);
        // As near as another fraction can be, where the first of the two is to be told apart.
        int l = (int) Math.clamp((long) k * other / of + near % 3 - 1, 1, other);
        int order = Long.compare((long) k * other, (long) l * of);
        int expected = order != 0 ? order : Integer.compare(other, of);
        assertThat(Integer.signum(Long.compare(Instance.share(k, of), Instance.share(l, other))))
                .isEqualTo(Integer.signum(expected));
        assertThat(Instance.share(k, of)).isPositive().isLessThan(Instance.UNSERVED);
    }

    @Example
    void whatContradictsItselfIsNamed() {
        var builder = new InstanceBuilder();
        int need = builder.need(ONE, A, 1);
        int offer = builder.offer(TWO, B, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.need(ONE, B, 1))
                .withMessageContaining("need " + ONE + " is told twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.offer(ONE, B, -1))
                .withMessageContaining("-1 units");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pair(need, 7, 1, InstanceBuilder.Before.NEW))
                .withMessageContaining("offer 7, which were not told");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.pair(need, offer, 1001, InstanceBuilder.Before.NEW))
                .withMessageContaining("has a fit of 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.giveLimit(A, -1))
                .withMessageContaining("limit of member " + A);
        builder.pair(need, offer, 1, InstanceBuilder.Before.NEW).pair(need, offer, 2, InstanceBuilder.Before.NEW);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("as a pair twice");
    }

    @Example
    void aMemberIsNotMatchedWithItself() {
        var builder = new InstanceBuilder();
        builder.pair(builder.need(ONE, A, 1), builder.offer(TWO, A, 1), 1, InstanceBuilder.Before.NEW);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("of the same member");
    }

    @Example
    void moreUnitsThanSharesCanTellApartAreRefused() {
        var builder = new InstanceBuilder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.need(ONE, A, Instance.MOST_UNITS + 1));
        builder.need(ONE, A, Instance.MOST_UNITS / 2);
        builder.need(TWO, A, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("the needs of member " + A);
    }

    @Example
    void costsThatWouldOverflowAreRefusedByTheSolver() {
        int members = 1;
        Instance instance = new InstanceBuilder().build();
        int[] none = {};
        // No instance within its limits gets here: the guard is asked directly.
        var ring = new Ring(instance, new int[1], none, none, new boolean[0], none, none, none);
        assertThat(ring.largestCost()).isEqualTo(members);
        assertThatThrownBy(() -> CostScaling.checkedScale(Integer.MAX_VALUE, Long.MAX_VALUE >> 20))
                .isInstanceOf(ArithmeticException.class);
        assertThat(CostScaling.checkedScale(Instance.STAY + Instance.BEST, 2L * Instance.MOST_ITEMS + 100_000))
                .isPositive();
    }

    @Example
    void whatIsLockedStaysWithinNoLimit() {
        var builder = new InstanceBuilder();
        int need = builder.need(ONE, A, 0);
        int offer = builder.offer(TWO, B, 0);
        builder.pair(need, offer, 3, InstanceBuilder.Before.LOCKED)
                .giveLimit(B, 0)
                .receiveLimit(A, 0);
        Instance instance = builder.build();
        Solution solution = Solver.solve(instance);
        assertThat(solution.units()).isEqualTo(1);
        assertThat(Verifier.verify(instance, solution).violation()).isEmpty();
    }
}
