package org.focalnet.member.appointment;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Invitations;
import org.focalnet.identity.Invited;
import org.focalnet.member.AppointmentEnded;
import org.focalnet.member.AppointmentStarted;
import org.focalnet.member.Post;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What follows when people come and leave: whoever comes is invited, and the member's own record says whose account was
 * closed. That they are out was done with the end of the appointment and does not wait for this.
 */
@Component
class HolderAccess {

    private final AppointmentStore store;
    private final Invitations invitations;
    private final Audit audit;
    private final TransactionTemplate transaction;

    HolderAccess(AppointmentStore store, Invitations invitations, Audit audit, TransactionTemplate transaction) {
        this.store = store;
        this.invitations = invitations;
        this.audit = audit;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void started(AppointmentStarted event) {
        invite(event.member());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void ended(AppointmentEnded event) {
        invite(event.member());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void record(AppointmentEnded event) {
        UUID account = event.account();
        if (account != null) {
            Viewers.run(
                    Viewer.office(event.member()),
                    () -> transaction.executeWithoutResult(
                            status -> audit.record("account.closed", "account", account)));
        }
    }

    /** Where a member's team has nobody who could invite, the secretariat does so for those in office. */
    private void invite(MemberId member) {
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> transaction.executeWithoutResult(status -> {
                    List<Appointment> waiting = store.of(member).stream()
                            .filter(one -> one.state().inOffice() && one.invitation() == null)
                            .filter(one -> one.post() == Post.FOCAL_POINT || one.post() == Post.ALTERNATE)
                            .toList();
                    if (waiting.isEmpty() || invitations.hasLead(member)) {
                        return;
                    }
                    waiting.forEach(this::invite);
                }));
    }

    private void invite(Appointment appointment) {
        UUID id = appointment.id();
        Role role = appointment.post() == Post.FOCAL_POINT ? Role.FOCAL_POINT : Role.ALTERNATE;
        Invited invited = invitations.invite(
                appointment.member(), role, appointment.name(), appointment.mail(), "", appointment.languages());
        store.linkInvitation(id, invited.id());
    }
}
