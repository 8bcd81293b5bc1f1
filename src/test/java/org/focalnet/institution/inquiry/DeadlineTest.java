package org.focalnet.institution.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final List<String> ZONES =
            List.of("UTC", "Europe/Paris", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kathmandu", "Africa/Cairo");

    @Property(tries = 300)
    void theReminderComesThreeWorkingDaysBeforeOnTheClockOfTheOfficeAndTheLinkClosesTenDaysAfter(
            @ForAll @IntRange(min = 0, max = 4000) int days, @ForAll @IntRange(min = 0, max = 5) int zone) {
        ZoneId there = ZoneId.of(ZONES.get(zone));
        LocalDate due = LocalDate.of(2026, 1, 1).plusDays(days);
        Deadline deadline = Deadline.of(due, there, Set.of());
        var reminded = deadline.remindAt().atZone(there);
        assertThat(reminded.getHour()).isEqualTo(9);
        assertThat(reminded.toLocalDate()
                        .datesUntil(due)
                        .filter(day -> day.getDayOfWeek().getValue() < 6))
                .hasSize(3);
        assertThat(reminded.getDayOfWeek().getValue()).isLessThan(6);
        assertThat(deadline.dueAt().minusMillis(1).atZone(there).toLocalDate()).isEqualTo(due);
        assertThat(deadline.dueAt().atZone(there).toLocalDate()).isEqualTo(due.plusDays(1));
        assertThat(deadline.closesAt().minusMillis(1).atZone(there).toLocalDate())
                .isEqualTo(due.plusDays(Deadline.GRACE));
    }

    @Test
    void aDayOnWhichClocksChangeIsStillAWholeDay() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        Deadline shorter = Deadline.of(LocalDate.of(2027, 3, 28), paris, Set.of());
        Deadline before = Deadline.of(LocalDate.of(2027, 3, 27), paris, Set.of());
        assertThat(Duration.between(before.dueAt(), shorter.dueAt())).isEqualTo(Duration.ofHours(23));
    }

    @Test
    void theWeekIsThatOfTheOffice() {
        Set<DayOfWeek> week = EnumSet.of(
                DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY);
        LocalDate sunday = LocalDate.of(2027, 5, 9);
        assertThat(Deadline.of(sunday, ZoneId.of("UTC"), week)
                        .remindAt()
                        .atZone(ZoneId.of("UTC"))
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2027, 5, 4));
    }
}
