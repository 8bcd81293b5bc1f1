package org.focalnet.assessment.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.focalnet.audience.Refused;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Instant START = Instant.parse("2027-03-01T09:00:00Z");

    /** However often it is paused, the clock shows the minutes in which it ran. */
    @Property(tries = 200)
    void theClockCountsTheMinutesInWhichItRanAndNoOthers(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 90) Integer> spans) {
        Progress progress = Progress.PLANNED.after(Progress.Act.START, START);
        Instant now = START;
        int ran = 0;
        boolean running = true;
        for (int minutes : spans) {
            now = now.plus(Duration.ofMinutes(minutes));
            ran += running ? minutes : 0;
            assertThat(progress.minute(now)).isEqualTo(ran);
            progress = progress.after(running ? Progress.Act.PAUSE : Progress.Act.RESUME, now);
            running = !running;
        }
        Progress ended = progress.after(Progress.Act.END, now);
        assertThat(ended.minute(now.plus(Duration.ofDays(400)))).isEqualTo(ran);
        Progress again = ended.after(Progress.Act.REOPEN, now.plusSeconds(3600));
        assertThat(again.minute(now.plusSeconds(3600 + 120))).isEqualTo(ran + 2);
    }

    @Test
    void whoeverDoesAnActTwiceFindsItDoneAndWhatDoesNotFitIsRefused() {
        for (Progress.State state : Progress.State.values()) {
            for (Progress.Act act : Progress.Act.values()) {
                var progress =
                        new Progress(state, state == Progress.State.PLANNED ? null : START, null, Duration.ZERO, null);
                try {
                    Progress next = progress.after(act, START.plusSeconds(60));
                    assertThat(next.after(act, START.plusSeconds(90)).state()).isEqualTo(next.state());
                } catch (Refused refused) {
                    assertThat(refused.key()).isEqualTo("assessment.exercise.refused");
                }
            }
        }
        assertThatThrownBy(() -> Progress.PLANNED.after(Progress.Act.END, START))
                .isInstanceOf(Refused.class);
        assertThat(Progress.PLANNED.minute(START)).isZero();
        assertThat(Progress.PLANNED.after(Progress.Act.START, START).minute(START.minusSeconds(900)))
                .as("a clock that went back")
                .isZero();
    }
}
