package org.focalnet.policyreview.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.focalnet.audience.Refused;
import org.focalnet.policyreview.policy.Course.Act;
import org.focalnet.policyreview.policy.Course.State;

class CourseTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    @Property
    void whateverIsDoneAnActIsEitherAllowedOrRefusedAndChangesNothing(@ForAll List<Act> acts) {
        Course course = Course.begin(START);
        int day = 0;
        for (Act act : acts) {
            Course before = course;
            Instant at = START.plusSeconds(86_400L * ++day);
            if (before.allows(act)) {
                course = before.after(act, at);
                assertThat(course.since()).isEqualTo(at);
                assertThat(course.round() - before.round()).isEqualTo(act == Act.RECHECK ? 1 : 0);
            } else {
                assertThatThrownBy(() -> before.after(act, at)).isInstanceOf(Refused.class);
            }
        }
    }

    @Property
    void adviceIsGivenOnlyAfterAScreeningOfTheSameRoundCalledForTheLens(@ForAll List<Act> acts) {
        Course course = Course.begin(START);
        boolean called = false;
        for (Act act : acts) {
            if (!course.allows(act)) {
                continue;
            }
            course = course.after(act, START);
            called = act == Act.CALL || called && course.state() != State.REGISTERED;
            if (course.state() == State.ADVISED || course.state() == State.ANSWERED || course.state() == State.REVIEW) {
                assertThat(called).isTrue();
            }
        }
    }

    @Property
    void everyStateHasAWayOn(@ForAll State state) {
        var course = new Course(state, 1, START);
        assertThat(List.of(Act.values()).stream().filter(course::allows)).isNotEmpty();
    }

    @Example
    void theUsualWay() {
        Course course = Course.begin(START)
                .after(Act.CALL, START)
                .after(Act.ADVISE, START)
                .after(Act.ANSWER, START)
                .after(Act.RECHECK, START);
        assertThat(course).isEqualTo(new Course(State.REGISTERED, 2, START));
    }
}
