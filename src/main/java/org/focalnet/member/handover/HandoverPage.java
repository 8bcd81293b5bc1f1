package org.focalnet.member.handover;

import java.util.ArrayList;
import java.util.List;
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
 * @param vacates whether who follows is the alternate, whose post becomes vacant when this passes
 * @param notes as typed, or as kept
 * @param theirs the notes that somebody else kept meanwhile; null where nobody did
 * @param own what whoever leaves keeps under their own notes; null while that is nothing
 */
public record HandoverPage(
        Handover handover,
        @Nullable Appointment appointment,
        boolean gone,
        boolean due,
        boolean vacates,
        boolean leads,
        boolean writes,
        String notes,
        @Nullable String theirs,
        @Nullable Note own,
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

    /** Whether this handover has notes of its own, or some are being typed: all others are kept in one place. */
    public boolean apart() {
        return !handover.notes().isEmpty() || !notes.isEmpty() || theirs != null;
    }

    /** What is done before the day, and what is still to do. */
    public List<Check> checks(Shell shell) {
        String edit = "/handover/" + handover.id() + "/edit";
        List<Check> checks = new ArrayList<>();
        if (handover.chosen()) {
            String key = gone ? "member.handover.check.gone" : "member.handover.check.chosen";
            checks.add(new Check(!gone, shell.t(key, handover.successor()), edit));
        } else {
            checks.add(new Check(false, shell.t("member.handover.check.nobody"), edit));
        }
        if (appointment != null) {
            post(appointment, shell, checks);
        }
        var day = handover.day();
        checks.add(new Check(
                day != null,
                day == null
                        ? shell.t("member.handover.check.no_day")
                        : shell.t("member.handover.check.day", shell.day(day)),
                edit));
        boolean noted = !handover.notes().isEmpty() || own != null;
        checks.add(new Check(
                noted,
                shell.t(noted ? "member.handover.check.notes" : "member.handover.check.no_notes"),
                writes && !apart() ? "/handover/notes" : "#notes"));
        return checks;
    }

    private static void post(Appointment one, Shell shell, List<Check> checks) {
        String page = "/appointments/" + one.id();
        boolean noted = !one.noteNumber().isEmpty();
        boolean verified =
                one.state() == AppointmentState.VERIFIED || one.state().inOffice();
        checks.add(new Check(
                noted,
                noted
                        ? shell.t("member.handover.check.note", one.noteNumber())
                        : shell.t("member.handover.check.no_note"),
                page));
        checks.add(new Check(
                verified,
                shell.t(verified ? "member.handover.check.verified" : "member.handover.check.unverified"),
                page));
    }
}
