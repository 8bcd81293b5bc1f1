package org.focalnet.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Hours are spread over months evenly, and none is lost. */
class MonthsTest {

    private static final YearMonth NOW = YearMonth.of(2027, 3);

    @Property(tries = 3000)
    void noMinuteIsLostAndNoMonthHasMoreThanOneMinuteMoreThanAnother(
            @ForAll @IntRange(min = -40, max = 40) int begins,
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(min = 1, max = 1_200_000) int minutes) {
        var span = new Months(NOW.plusMonths(begins), NOW.plusMonths(begins + months - 1L));
        var spread = span.spread(minutes);
        assertThat(spread).hasSize(months).hasSize(span.count());
        assertThat(spread.firstKey()).isEqualTo(span.first());
        assertThat(spread.lastKey()).isEqualTo(span.last());
        assertThat(spread.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(minutes);
        assertThat(Collections.max(spread.values()) - Collections.min(spread.values()))
                .isBetween(0, 1);
    }

    @Property(tries = 2000)
    void whatIsStillOpenFromMonthsThatAreOverFallsIntoThisOneWhole(
            @ForAll @IntRange(min = -40, max = 40) int begins,
            @ForAll @IntRange(min = 1, max = 30) int months,
            @ForAll @IntRange(min = 1, max = 100_000) int minutes) {
        var span = new Months(NOW.plusMonths(begins), NOW.plusMonths(begins + months - 1L));
        var open = span.open(NOW);
        assertThat(open.last().isBefore(NOW)).isFalse();
        assertThat(open.spread(minutes).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(minutes);
        if (span.last().isBefore(NOW)) {
            assertThat(open.spread(minutes)).containsExactly(java.util.Map.entry(NOW, minutes));
        } else {
            assertThat(open).isEqualTo(span);
        }
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsNone() {
        assertThatThrownBy(() -> new Months(NOW, NOW.minusMonths(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
