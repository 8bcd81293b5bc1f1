package org.focalnet.member.appointment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.identity.Invitations;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Component;

/** Puts together what a page of appointments shows to this reader. */
@Component
class AppointmentPages {

    private final AppointmentStore store;
    private final Members members;
    private final ShellFactory shells;
    private final Invitations invitations;

    AppointmentPages(AppointmentStore store, Members members, ShellFactory shells, Invitations invitations) {
        this.invitations = invitations;
        this.store = store;
        this.members = members;
        this.shells = shells;
    }

    /** Those of a member; for its own team and the secretariat, for others there is nothing. */
    AppointmentListPage list(String code, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Member member = members.find(code).orElseThrow(NotFound::new);
        Viewer viewer = shell.signedIn().viewer();
        if (!viewer.role().secretariat() && !viewer.member().equals(member.id())) {
            throw new NotFound();
        }
        List<Appointment> all = store.of(member.id());
        return new AppointmentListPage(
                member.name(shell.locale()),
                code,
                all.stream().filter(one -> one.state().inOffice()).toList(),
                all.stream()
                        .filter(one -> !one.state().inOffice() && one.state() != AppointmentState.ENDED)
                        .toList(),
                all.stream()
                        .filter(one -> one.state() == AppointmentState.ENDED)
                        .toList(),
                viewer.role().leads());
    }

    AppointmentPage page(
            Appointment appointment, String number, String day, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Viewer viewer = shell.signedIn().viewer();
        Member member = members.find(appointment.member()).orElseThrow(NotFound::new);
        boolean officer = viewer.role().secretariat();
        boolean lead = viewer.role().leads();
        List<AppointmentState> acts = appointment.state().next().stream()
                .filter(state -> lead && state != AppointmentState.NOMINATED && state != AppointmentState.LAPSED)
                .filter(state -> state != AppointmentState.CONFIRMATION_DUE || officer)
                .filter(state -> officer || state != AppointmentState.VERIFIED && state != AppointmentState.ACTIVE)
                .toList();
        String replaced = appointment.state() != AppointmentState.VERIFIED
                ? null
                : appointment.replaces(store.of(appointment.member())).stream()
                        .map(Appointment::name)
                        .findFirst()
                        .orElse(null);
        return new AppointmentPage(
                appointment,
                member.name(shell.locale()),
                member.code(),
                acts,
                lead
                        && (appointment.state() == AppointmentState.PROPOSED
                                || appointment.state() == AppointmentState.NOMINATED),
                !CorrectionStore.correctable(appointment).isEmpty(),
                replaced,
                officer && waits(appointment),
                number.isEmpty() ? appointment.noteNumber() : number,
                day.isEmpty() && appointment.noteDate() != null
                        ? appointment.noteDate().toString()
                        : day,
                problems);
    }

    /** Whether the holder was invited and has not come yet. */
    private boolean waits(Appointment appointment) {
        return appointment.invitation() != null
                && invitations.pending().stream().anyMatch(one -> one.id().equals(appointment.invitation()));
    }
}
