package org.focalnet.member.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.appointment.Appointment;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A handover in preparation, or one that passed.
 *
 * @param appointment of who follows as focal point; null where none is needed or nobody is chosen
 * @param gone whether who was to follow has left the team
 * @param due whether its day has come
 * @param notes as typed, or as kept
 * @param theirs the notes that somebody else kept meanwhile; null where nobody did
 */
public record HandoverPage(
        Handover handover,
        @Nullable Appointment appointment,
        boolean gone,
        boolean due,
        boolean leads,
        boolean writes,
        String notes,
        @Nullable String theirs,
        Problems problems)
        implements View {

    /** A step of the preparation. */
    public record Check(boolean done, String text, String url) {}

    /** Whether nothing keeps it from passing now. */
    public boolean ready() {
        return handover.open()
                && handover.chosen()
                && !gone
                && (!handover.post() || appointment != null && appointment.state() == AppointmentState.VERIFIED);
    }

    /** What is done before the day, and what is still to do. */
    public List<Check> checks(Shell shell) {
        String key = "member.handover.check.";
        UUID id = handover.id();
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(
                handover.chosen() && !gone,
                handover.chosen()
                        ? shell.t(gone ? key + "gone" : key + "chosen", handover.successor())
                        : shell.t(key + "nobody"),
                "/handover/" + id + "/edit"));
        Appointment one = appointment;
        if (one != null) {
            String page = "/appointments/" + one.id();
            checks.add(new Check(
                    !one.noteNumber().isEmpty(),
                    shell.t(one.noteNumber().isEmpty() ? key + "no_note" : key + "note", one.noteNumber()),
                    page));
            boolean verified =
                    one.state() == AppointmentState.VERIFIED || one.state().inOffice();
            checks.add(new Check(verified, shell.t(verified ? key + "verified" : key + "unverified"), page));
        }
        checks.add(new Check(
                handover.day() != null,
                handover.day() == null ? shell.t(key + "no_day") : shell.t(key + "day", shell.day(handover.day())),
                "/handover/" + id + "/edit"));
        checks.add(new Check(
                !handover.notes().isEmpty(),
                shell.t(handover.notes().isEmpty() ? key + "no_notes" : key + "notes"),
                "#notes"));
        return checks;
    }
}
