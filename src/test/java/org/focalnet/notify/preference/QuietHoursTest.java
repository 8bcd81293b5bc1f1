package org.focalnet.notify.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.focalnet.notify.Pace;
import org.focalnet.notify.preference.Rhythm.Choice;

/** No mail comes in quiet hours, none waits longer than a day, whatever the clock of the zone does. */
class QuietHoursTest {

    @Property(tries = 5000)
    void aMailWaitsUntilTheClockShowsAnHourThatIsNotQuiet(
            @ForAll("moments") Instant now,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int until) {
        Assume.that(from != until);
        var quiet = new QuietHours(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(until * 60L));
        Instant next = quiet.next(now, zone);
        assertThat(next).isAfterOrEqualTo(now).isBefore(now.plus(Duration.ofHours(26)));
        boolean wasQuiet = quiet.holds(now.atZone(zone).toLocalTime());
        assertThat(next.equals(now)).isEqualTo(!wasQuiet);
        // In spring the minute at which quiet ends may be one that the clock leaves out: the mail comes then all the
        // same.
        boolean leftOut = zone.getRules()
                .getValidOffsets(next.atZone(zone).toLocalDate().atTime(quiet.until()))
                .isEmpty();
        assertThat(leftOut || !quiet.holds(next.atZone(zone).toLocalTime()))
                .as("%s in %s, quiet %s to %s", next.atZone(zone), zone, quiet.from(), quiet.until())
                .isTrue();
    }

    @Example
    void anHourThatComesTwiceIsWaitedForTwiceAndNoMore() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        var quiet = new QuietHours(LocalTime.of(1, 0), LocalTime.of(2, 30));
        Instant secondTen = Instant.parse("2026-10-25T01:10:00Z"); // 02:10 for the second time
        assertThat(quiet.next(secondTen, berlin)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Property(tries = 2000)
    void aDailyAndAWeeklyMailComeAtTheChosenHourOfTheZone(
            @ForAll("moments") Instant now, @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 23) int hour) {
        for (Pace pace : new Pace[] {Pace.DAILY, Pace.WEEKLY}) {
            var rhythm = new Rhythm(Map.of(new Choice("a.b", null), pace), null, hour);
            Instant at = rhythm.mail("a.b", null, null, now, zone).orElseThrow();
            var here = at.atZone(zone);
            assertThat(at).isAfter(now).isBefore(now.plus(Duration.ofHours(pace == Pace.DAILY ? 26 : 24 * 7 + 26)));
            boolean gap = here.toLocalDate().atTime(hour, 0).atZone(zone).getHour() != hour;
            assertThat(gap || here.getHour() == hour).isTrue();
            assertThat(pace == Pace.DAILY || here.getDayOfWeek() == DayOfWeek.MONDAY)
                    .isTrue();
        }
    }

    @Example
    void aRoomIsChosenForByItselfAndNothingComesWhereNothingIsWanted() {
        var room = java.util.UUID.randomUUID();
        var choices = Map.of(
                new Choice("a.b", null),
                Pace.DAILY,
                new Choice("a.b", room),
                Pace.NEVER,
                new Choice("c.d", null),
                Pace.NOW);
        var rhythm = new Rhythm(choices, null, 7);
        assertThat(rhythm.pace("a.b", room, Pace.NOW)).isEqualTo(Pace.NEVER);
        assertThat(rhythm.pace("a.b", java.util.UUID.randomUUID(), Pace.NOW)).isEqualTo(Pace.DAILY);
        assertThat(rhythm.pace("e.f", null, Pace.WEEKLY)).isEqualTo(Pace.WEEKLY);
        var none = new Rhythm(
                Map.of(new Choice(Rhythm.ALL, null), Pace.NEVER, new Choice("c.d", null), Pace.NOW), null, 7);
        assertThat(none.pace("c.d", null, Pace.NOW)).isEqualTo(Pace.NEVER);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2024-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2030-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "UTC",
                        "Europe/Berlin",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Africa/Casablanca",
                        "Asia/Kathmandu",
                        "America/Santiago",
                        "Pacific/Chatham",
                        "Pacific/Apia",
                        "Asia/Beirut",
                        "Africa/Cairo")
                .map(ZoneId::of);
    }
}
