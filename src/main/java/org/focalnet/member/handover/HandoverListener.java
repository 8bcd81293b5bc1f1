package org.focalnet.member.handover;

import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.AppointmentStarted;
import org.focalnet.member.appointment.SuccessionScheduled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Follows what the secretariat does with the post of a focal point: in the office's name, so that it reads nothing of it. */
@Component
class HandoverListener {

    private final Passing passing;
    private final Preparation preparation;

    HandoverListener(Passing passing, Preparation preparation) {
        this.passing = passing;
        this.preparation = preparation;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void started(AppointmentStarted event) {
        passing.arrived(event.member(), event.appointment());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void scheduled(SuccessionScheduled event) {
        Viewers.run(Viewer.office(event.member()), () -> preparation.scheduled(event.appointment(), event.member()));
    }
}
