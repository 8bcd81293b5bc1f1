package org.focalnet.member.appointment;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Accounts;
import org.focalnet.member.AppointmentEnded;
import org.focalnet.member.AppointmentStarted;
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

    private final HolderInvitation invitation;
    private final AppointmentStore appointments;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionTemplate transaction;

    HolderAccess(
            HolderInvitation invitation,
            AppointmentStore appointments,
            Accounts accounts,
            Audit audit,
            TransactionTemplate transaction) {
        this.invitation = invitation;
        this.appointments = appointments;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void started(AppointmentStarted event) {
        boolean there = Viewers.as(Viewer.office(event.member()), () -> inTeam(event));
        if (!there) { // otherwise the office gives its own person the role
            invite(event.member());
        }
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

    private boolean inTeam(AppointmentStarted event) {
        String mail = appointments.get(event.appointment()).mail();
        return accounts.team().stream().anyMatch(person -> person.mail().equalsIgnoreCase(mail));
    }

    /** Where a member's team has nobody who could invite, the secretariat does so for those in office. */
    private void invite(MemberId member) {
        Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> invitation.inviteWaiting(member, List.of()));
    }
}
