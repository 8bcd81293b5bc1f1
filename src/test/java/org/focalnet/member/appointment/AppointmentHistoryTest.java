package org.focalnet.member.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.PastAppointments.Step;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.junit.jupiter.api.Test;

class AppointmentHistoryTest {

    private static final Viewer OFFICE = Viewer.office(MemberId.SECRETARIAT);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final AppointmentStore store = Program.get(AppointmentStore.class);
    private final AppointmentHistory history = Program.get(AppointmentHistory.class);
    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final UUID appointment = nominated();

    @Test
    void bringsAPersonToWhereTheyStandWithTheDaysOfThen() {
        Viewers.run(
                OFFICE,
                () -> history.bring(
                        appointment,
                        List.of(
                                step(AppointmentState.VERIFIED, 900),
                                step(AppointmentState.ACTIVE, 890),
                                step(AppointmentState.CONFIRMED, 400),
                                step(AppointmentState.CONFIRMATION_DUE, 35))));
        Appointment brought = read();
        assertThat(brought.state()).isEqualTo(AppointmentState.CONFIRMATION_DUE);
        assertThat(brought.started()).isEqualTo(ago(890));
        assertThat(brought.due()).isEqualTo(ago(35));
        assertThat(brought.invitation()).isNull();
    }

    @Test
    void refusesAWayThatNobodyCanGoAndLeavesAllAsItWas() {
        Step verified = step(AppointmentState.VERIFIED, 10);
        Step active = step(AppointmentState.ACTIVE, 9);
        refuses(OFFICE, Refused.class, List.of(active));
        refuses(OFFICE, Refused.class, List.of(verified, step(AppointmentState.CONFIRMED, 9)));
        refuses(OFFICE, IllegalArgumentException.class, List.of(verified, step(AppointmentState.ACTIVE, 11)));
        refuses(OFFICE, IllegalArgumentException.class, List.of(verified, step(AppointmentState.ACTIVE, -1)));
        assertThat(read().state()).isEqualTo(AppointmentState.NOMINATED);
    }

    @Test
    void isTheSecretariatsWhereTheWayIs() {
        List<Step> way = List.of(step(AppointmentState.VERIFIED, 10));
        refuses(Viewer.office(estavia.id()), Refused.class, way);
        refuses(Viewer.office(Program.seat()), NotFound.class, way);
    }

    private void refuses(Viewer viewer, Class<? extends Exception> why, List<Step> way) {
        assertThatThrownBy(() -> Viewers.run(viewer, () -> history.bring(appointment, way)))
                .isInstanceOf(why);
    }

    private Appointment read() {
        return Viewers.as(OFFICE, () -> store.get(appointment));
    }

    private UUID nominated() {
        return Viewers.as(OFFICE, () -> {
            store.open(estavia.id(), LocalName.english("Office"), "");
            UUID id = store.propose(
                    estavia.id(),
                    new Proposal(
                            Post.FOCAL_POINT,
                            "Ana Vidal",
                            "",
                            FreshMembers.word() + "@estavia.example",
                            List.of(),
                            List.of(),
                            true));
            store.nominate(id, "NV/7", LocalDate.EPOCH);
            return id;
        });
    }

    private static Step step(AppointmentState state, int days) {
        return new Step(state, ago(days));
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
