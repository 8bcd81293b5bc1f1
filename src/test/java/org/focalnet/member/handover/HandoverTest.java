package org.focalnet.member.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.member.Handovers;
import org.focalnet.member.handover.Handover.Plan;
import org.junit.jupiter.api.Test;

/** The rules of a handover, without a database. */
class HandoverTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);
    private static final UUID ANA = new UUID(1, 1);
    private static final UUID LEO = new UUID(1, 2);

    @Property(tries = 200)
    void aDayLiesAheadOrIsOpen(@ForAll @IntRange(min = -400, max = 400) int days) {
        var plan = new Plan(ANA, LEO, "", "", false, TODAY.plusDays(days), false);
        if (days > 0) {
            plan.check(TODAY);
        } else {
            assertThatThrownBy(() -> plan.check(TODAY)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void nobodyFollowsThemselvesAndHalfAPersonIsNobody() {
        assertThatThrownBy(() -> new Plan(ANA, ANA, "", "", false, null, false).check(TODAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("same");
        assertThatThrownBy(() -> new Plan(ANA, null, "Leo", "", false, null, false).check(TODAY))
                .hasMessageContaining("half");
        assertThatThrownBy(() -> new Plan(ANA, null, "", "leo@x.example", false, null, false).check(TODAY))
                .hasMessageContaining("half");
        new Plan(ANA, null, "", "", false, null, false).check(TODAY);
        new Plan(null, LEO, "", "", false, null, false).check(TODAY);
    }

    @Property(tries = 50)
    void whoFollowsIsNeverLessThanTheyWere(@ForAll Role passes, @ForAll Role is) {
        Role becomes = Handover.becomes(passes, is);
        assertThat(becomes).isIn(passes, is);
        assertThat(becomes.ordinal()).isLessThanOrEqualTo(Math.min(passes.ordinal(), is.ordinal()));
    }

    @Test
    void eachWeekHasStepsAndNoStepIsLost() {
        assertThat(Step.WEEKS.stream().mapToInt(week -> Step.of(week).size()).sum())
                .isEqualTo(Step.values().length)
                .isEqualTo(Handovers.STEPS);
        assertThat(Step.WEEKS).allSatisfy(week -> assertThat(Step.of(week)).isNotEmpty());
        assertThat(Arrays.stream(Step.values()).map(Step::url).filter(url -> !url.isEmpty()))
                .allMatch(url -> url.startsWith("/"));
    }
}
