package org.focalnet.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {

    private static final Set<DayOfWeek> WORKING =
            EnumSet.complementOf(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    @Test
    void followsTheClockOfTheOfficeOverItsChange() {
        var madrid = hours("Europe/Madrid", "09:00", "17:00");
        assertThat(madrid.open(Instant.parse("2026-03-27T08:00:00Z"))).isTrue(); // winter: UTC+1
        assertThat(madrid.open(Instant.parse("2026-03-30T07:00:00Z"))).isTrue(); // summer: UTC+2
        assertThat(madrid.open(Instant.parse("2026-03-27T07:00:00Z"))).isFalse();
        assertThat(madrid.open(Instant.parse("2026-03-30T15:00:00Z"))).isFalse();
    }

    @Test
    void goesPastMidnight() {
        var night = hours("UTC", "22:00", "06:00");
        assertThat(night.open(Instant.parse("2026-11-24T23:00:00Z"))).isTrue();
        assertThat(night.open(Instant.parse("2026-11-25T05:59:00Z"))).isTrue();
        assertThat(night.open(Instant.parse("2026-11-28T05:00:00Z"))).isTrue(); // Friday's night
        assertThat(night.open(Instant.parse("2026-11-29T05:00:00Z"))).isFalse(); // Saturday has none
    }

    @Test
    void opensOnTheNextWorkingDay() {
        var office = hours("Asia/Amman", "08:00", "15:00");
        ZonedDateTime next = office.next(Instant.parse("2026-11-27T14:00:00Z")).orElseThrow();
        assertThat(next.toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(new OfficeHours(ZoneId.of("UTC"), LocalTime.NOON, LocalTime.MAX, Set.of()).next(Instant.EPOCH))
                .isEmpty();
    }

    @Property(tries = 500)
    void isOpenRightAfterItOpensAndNeverBefore(
            @ForAll @LongRange(min = 0, max = 40_000) long hour, @ForAll @IntRange(max = 3) int zone) {
        String id = new String[] {"America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "UTC"}[zone];
        var office = hours(id, "09:00", "17:00");
        Instant at = Instant.parse("2024-01-01T00:30:00Z").plus(Duration.ofHours(hour));
        Instant next = office.next(at).orElseThrow().toInstant();
        assertThat(office.open(next)).isTrue();
        assertThat(office.open(next.minusSeconds(1))).isFalse();
        assertThat(next).isAfter(at);
    }

    private static OfficeHours hours(String zone, String opens, String closes) {
        return new OfficeHours(ZoneId.of(zone), LocalTime.parse(opens), LocalTime.parse(closes), WORKING);
    }
}
