package org.focalnet.notify.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void waitsLongerAfterEachFailureAndNeverLongerThanTwoHours() {
        assertThat(Patience.after(1, Duration.ZERO)).contains(Duration.ofSeconds(20));
        assertThat(Patience.after(2, Duration.ZERO)).contains(Duration.ofSeconds(80));
        assertThat(Patience.after(5, Duration.ZERO)).contains(Duration.ofSeconds(5120));
        assertThat(Patience.after(6, Duration.ZERO)).contains(Duration.ofHours(2));
    }

    @Property
    void givesUpAfterTwoDaysAndNotBefore(
            @ForAll @IntRange(min = 1) int failures, @ForAll @IntRange(min = 0, max = 200) int hours) {
        Optional<Duration> wait = Patience.after(failures, Duration.ofHours(hours));
        assertThat(wait.isEmpty()).isEqualTo(hours >= 48);
        wait.ifPresent(time -> assertThat(time).isBetween(Duration.ofSeconds(20), Duration.ofHours(2)));
    }
}
