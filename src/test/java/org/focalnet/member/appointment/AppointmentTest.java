package org.focalnet.member.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Post;
import org.focalnet.member.appointment.Appointment.Side;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Property(tries = 300)
    void neverHasTwoPeopleInOneOfficeAndWhoEndedIsOutThatMinute(@ForAll long seed) {
        var random = new Random(seed);
        List<Appointment> office = new ArrayList<>();
        Instant now = NOW;
        for (int step = 0; step < 60; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(2000)));
            if (office.isEmpty() || random.nextInt(5) == 0) {
                office.add(proposed());
                continue;
            }
            int at = random.nextInt(office.size());
            AppointmentState wanted = AppointmentState.values()[random.nextInt(AppointmentState.values().length)];
            Side side = Side.values()[random.nextInt(2)];
            Appointment before = office.get(at);
            try {
                Appointment after = before.move(wanted, side, now);
                if (wanted == AppointmentState.ACTIVE) {
                    for (Appointment leaving : before.replaces(office)) {
                        office.set(office.indexOf(leaving), leaving.move(AppointmentState.ENDED, side, now));
                    }
                }
                office.set(at, after);
            } catch (Refused refused) {
                assertThat(office.get(at)).isEqualTo(before);
            }
            Instant here = now;
            assertThat(office.stream().filter(one -> one.inOffice(here))).hasSizeLessThanOrEqualTo(1);
            assertThat(office.stream().filter(one -> one.state() == AppointmentState.ENDED))
                    .noneMatch(one -> one.inOffice(here));
        }
    }

    @Test
    void aTeamNeitherVerifiesNorActivatesItself() {
        Appointment nominated = proposed().move(AppointmentState.NOMINATED, Side.TEAM, NOW);
        assertThatThrownBy(() -> nominated.move(AppointmentState.VERIFIED, Side.TEAM, NOW))
                .isInstanceOf(Refused.class);
        Appointment verified = nominated.move(AppointmentState.VERIFIED, Side.SECRETARIAT, NOW);
        assertThatThrownBy(() -> verified.move(AppointmentState.ACTIVE, Side.TEAM, NOW))
                .isInstanceOf(Refused.class);
        assertThat(verified.move(AppointmentState.ACTIVE, Side.SECRETARIAT, NOW).due())
                .isEqualTo(NOW.plus(Appointment.YEAR));
    }

    @Test
    void nobodyIsNominatedWithoutANote() {
        Appointment bare = with("", null);
        assertThatThrownBy(() -> bare.move(AppointmentState.NOMINATED, Side.TEAM, NOW))
                .isInstanceOf(Refused.class);
    }

    private static Appointment proposed() {
        return with("NV/1", LocalDate.of(2026, 1, 1));
    }

    private static Appointment with(String number, @org.jspecify.annotations.Nullable LocalDate day) {
        return new Appointment(
                UUID.randomUUID(),
                MemberId.SECRETARIAT,
                Post.FOCAL_POINT,
                AppointmentState.PROPOSED,
                "Ana Vidal",
                "",
                "a@b.example",
                List.of(),
                List.of(),
                true,
                null,
                number,
                day,
                false,
                null,
                null,
                null,
                Vouched.NOBODY,
                0);
    }
}
