package org.focalnet.exchange.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Silence lasts whole working days of its zone, over weekends and clock changes. */
class DeadlineTest {

    private static final long FROM = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    private static final long TO = Instant.parse("2034-01-01T00:00:00Z").getEpochSecond();

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Madrid",
                        "America/Santiago",
                        "Asia/Beirut",
                        "Africa/Cairo",
                        "Pacific/Apia",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "America/Havana",
                        "Africa/Casablanca")
                .map(ZoneId::of);
    }

    @Property(tries = 3000)
    void readersHaveExactlySoManyWholeWorkingDays(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 1, max = 30) int days, @ForAll long seed) {
        Instant opened = Instant.ofEpochSecond(FROM + Math.floorMod(seed, TO - FROM));
        Deadline deadline = Deadline.of(opened, days, zone);
        LocalDate first = opened.atZone(zone).toLocalDate().plusDays(1);
        long working = first.datesUntil(deadline.lastDay().plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .count();
        assertThat(working).isEqualTo(days);
        assertThat(deadline.lastDay().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(deadline.at().atZone(zone).toLocalDate())
                .isEqualTo(deadline.lastDay().plusDays(1));
        assertThat(deadline.at().minusNanos(1).atZone(zone).toLocalDate())
                .as("one instant earlier it is still the last day")
                .isEqualTo(deadline.lastDay());
        assertThat(deadline.at()).isAfter(opened.plusSeconds(days * 23L * 3600 - 3600));
    }

    @Property(tries = 500)
    void aDayMoreIsNeverEarlier(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 1, max = 29) int days, @ForAll long seed) {
        Instant opened = Instant.ofEpochSecond(FROM + Math.floorMod(seed, TO - FROM));
        assertThat(Deadline.of(opened, days + 1, zone).at())
                .isAfter(Deadline.of(opened, days, zone).at());
    }

    @Test
    void midnightThatIsSkippedEndsAtTheHourAfter() {
        // In Beirut the clock went from midnight to one on 31 March 2024, a Sunday; in Havana on 10 March 2024, a
        // Sunday.
        Deadline beirut = Deadline.of(Instant.parse("2024-03-28T10:00:00Z"), 1, ZoneId.of("Asia/Beirut"));
        assertThat(beirut.lastDay()).isEqualTo("2024-03-29");
        Deadline friday = Deadline.of(Instant.parse("2026-11-27T22:30:00Z"), 1, ZoneId.of("Europe/Madrid"));
        assertThat(friday.lastDay()).isEqualTo("2026-11-30");
        assertThat(friday.at()).isEqualTo("2026-11-30T23:00:00Z");
    }

    @Test
    void thereIsNoKindForAPosition() {
        assertThat(Stream.of(org.focalnet.exchange.Silences.Kind.values()).map(Enum::name))
                .containsExactly("MINUTES", "CALENDAR", "LIBRARY_ENTRY");
    }
}
