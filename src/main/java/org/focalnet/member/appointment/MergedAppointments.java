package org.focalnet.member.appointment;

import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.ContactMerge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Merges by the rules that hold for each of its parts: a correction, what hangs on it, an end. */
@Component
@Transactional
class MergedAppointments implements ContactMerge {

    private final JdbcClient jdbc;
    private final AppointmentStore store;
    private final CorrectionStore corrections;

    MergedAppointments(JdbcClient jdbc, AppointmentStore store, CorrectionStore corrections) {
        this.jdbc = jdbc;
        this.store = store;
        this.corrections = corrections;
    }

    @Override
    public void merge(UUID keptId, UUID goneId, Chosen chosen) {
        if (!Viewers.require().role().secretariat() || keptId.equals(goneId)) {
            throw new NotFound();
        }
        Appointment kept = store.get(keptId);
        Appointment gone = store.get(goneId);
        boolean open = kept.state() != AppointmentState.ENDED && gone.state() != AppointmentState.ENDED;
        if (!open || gone.state().inOffice()) {
            throw new Refused("member.merge.refused.state");
        }
        if (kept.state().inOffice() && !kept.mail().equalsIgnoreCase(chosen.mail())) {
            throw new Refused("member.merge.refused.mail", "mail");
        }
        correct(kept, chosen);
        if (kept.member().equals(gone.member()) && kept.post() == gone.post()) {
            jdbc.sql("select member.take_over(:kept, :gone)")
                    .param("kept", keptId)
                    .param("gone", goneId)
                    .query(row -> {});
        }
        store.move(goneId, AppointmentState.ENDED);
    }

    private void correct(Appointment kept, Chosen chosen) {
        Correction now = Correction.of(kept);
        var wanted = new Correction(
                now.post(),
                chosen.name(),
                chosen.title(),
                kept.state().inOffice() ? now.mail() : chosen.mail(),
                now.languages(),
                now.expertise(),
                now.listed(),
                now.noteNumber(),
                now.noteDate(),
                now.since(),
                now.version());
        if (!wanted.equals(now)) {
            corrections.correct(kept.id(), wanted);
        }
    }
}
