package org.focalnet.member.appointment;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.identity.Invitations;
import org.focalnet.identity.Invited;
import org.focalnet.member.AppointmentEnded;
import org.focalnet.member.AppointmentStarted;
import org.focalnet.member.Post;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** What an appointment opens and closes: whoever leaves is out the same minute, whoever comes is invited. */
@Component
class HolderAccess {

    private final AppointmentStore store;
    private final Accounts accounts;
    private final Invitations invitations;
    private final TransactionTemplate transaction;

    HolderAccess(AppointmentStore store, Accounts accounts, Invitations invitations, TransactionTemplate transaction) {
        this.store = store;
        this.accounts = accounts;
        this.invitations = invitations;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void started(AppointmentStarted event) {
        invite(event.member());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void ended(AppointmentEnded event) {
        Viewers.run(Viewer.office(event.member()), () -> transaction.executeWithoutResult(status -> close(event)));
        invite(event.member());
    }

    /** Closes the account of who left, unless another appointment keeps them in the office. */
    private void close(AppointmentEnded event) {
        Appointment left = store.get(event.appointment());
        boolean stays = store.of(event.member()).stream()
                .anyMatch(other -> other.state().inOffice() && other.mail().equalsIgnoreCase(left.mail()));
        if (!stays) {
            accounts.team().stream()
                    .filter(person -> person.mail().equalsIgnoreCase(left.mail()))
                    .map(Colleague::id)
                    .toList()
                    .forEach(accounts::deactivate);
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
        Invited invited = invitations.invite(appointment.member(), role, appointment.name(), appointment.mail());
        store.linkInvitation(id, invited.id());
    }
}
