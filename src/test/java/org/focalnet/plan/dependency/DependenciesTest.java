package org.focalnet.plan.dependency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.CostBand;
import org.focalnet.plan.Resourced;
import org.focalnet.plan.action.Action;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    private static Action action(int number, LocalDate starts, LocalDate due, ActionStatus status) {
        return new Action(
                new UUID(7, number),
                1,
                new UUID(1, 1),
                new UUID(2, 2),
                number,
                new Action.Words(
                        "Action " + number, "", Action.Body.NOBODY, starts, due, CostBand.UNKNOWN, Resourced.NO),
                List.of(),
                status,
                "",
                TODAY);
    }

    private static Link link(Action action, Action needed) {
        return new Link(action.id(), needed.id());
    }

    /** Whatever is accepted one by one, nothing ever needs itself through others, and what slips is computed to an end. */
    @Property(tries = 200)
    void noCircleIsEverClosed(@ForAll long seed, @ForAll @IntRange(min = 2, max = 14) int count) {
        var random = new Random(seed);
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate starts = TODAY.plusDays(random.nextInt(200) - 100);
            actions.add(action(
                    i,
                    random.nextInt(5) == 0 ? null : starts,
                    random.nextInt(5) == 0 ? null : starts.plusDays(random.nextInt(60)),
                    ActionStatus.values()[random.nextInt(6)]));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Action one = actions.get(random.nextInt(count));
            Action other = actions.get(random.nextInt(count));
            var before = new Dependencies(actions, links);
            if (!before.circle(one.id(), other.id())) {
                links.add(link(one, other));
            } else {
                assertThat(one.equals(other) || before.reaches(other.id(), one.id()))
                        .isTrue();
            }
        }
        var all = new Dependencies(actions, links);
        for (Action one : actions) {
            assertThat(all.needs(one.id())).noneMatch(needed -> all.reaches(needed.id(), one.id()));
        }
        assertThat(all.slips(TODAY)).allSatisfy(slip -> {
            assertThat(links).contains(new Link(slip.action(), slip.needs()));
            assertThat(slip.day() == null).isEqualTo(slip.kind() == Slip.Kind.DROPPED);
        });
    }

    @Test
    void datesThatDoNotFitAreSaid() {
        Action first = action(1, TODAY, TODAY.plusDays(20), ActionStatus.ON_TRACK);
        Action second = action(2, TODAY.plusDays(10), TODAY.plusDays(40), ActionStatus.NOT_STARTED);
        assertThat(new Dependencies(List.of(first, second), List.of(link(second, first))).slips(TODAY))
                .containsExactly(new Slip(second.id(), first.id(), Slip.Kind.DATES, TODAY.plusDays(20)));
    }

    @Test
    void whatIsLateSlipsOnThroughTheWholeChain() {
        Action late = action(1, TODAY.minusDays(50), TODAY.minusDays(20), ActionStatus.DELAYED);
        Action next = action(2, TODAY.minusDays(10), TODAY.plusDays(20), ActionStatus.NOT_STARTED);
        Action last = action(3, TODAY.plusDays(25), TODAY.plusDays(60), ActionStatus.NOT_STARTED);
        assertThat(new Dependencies(List.of(late, next, last), List.of(link(next, late), link(last, next)))
                        .slips(TODAY))
                .containsExactly(
                        new Slip(next.id(), late.id(), Slip.Kind.SLIPS, TODAY),
                        new Slip(last.id(), next.id(), Slip.Kind.SLIPS, TODAY.plusDays(30)));
    }

    @Test
    void whatIsDoneHoldsNothingUpAndWhatWasDroppedDoesForEver() {
        Action done = action(1, TODAY, TODAY.plusDays(90), ActionStatus.DONE);
        Action dropped = action(2, TODAY, TODAY.plusDays(1), ActionStatus.DROPPED);
        Action waits = action(3, TODAY.plusDays(5), TODAY.plusDays(60), ActionStatus.NOT_STARTED);
        assertThat(new Dependencies(List.of(done, dropped, waits), List.of(link(waits, done), link(waits, dropped)))
                        .slips(TODAY))
                .containsExactly(new Slip(waits.id(), dropped.id(), Slip.Kind.DROPPED, null));
    }
}
