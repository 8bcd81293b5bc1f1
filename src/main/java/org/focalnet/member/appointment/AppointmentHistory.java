package org.focalnet.member.appointment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audit.Audit;
import org.focalnet.member.PastAppointments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a way that was gone before, by the same rule as one that is gone now, but without its events. */
@Component
@Transactional
class AppointmentHistory implements PastAppointments {

    private final AppointmentStore store;
    private final Audit audit;
    private final Clock clock;

    AppointmentHistory(AppointmentStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void bring(UUID id, List<Step> steps) {
        Appointment appointment = store.get(id);
        Instant before = Instant.MIN;
        for (Step step : steps) {
            if (step.at().isBefore(before) || step.at().isAfter(clock.instant())) {
                throw new IllegalArgumentException("not a past in its order: " + steps);
            }
            before = step.at();
            appointment = store.step(appointment, step.state(), before);
        }
        if (!steps.isEmpty()) {
            audit.record("appointment." + appointment.state().name().toLowerCase(Locale.ROOT), "appointment", id);
        }
    }
}
