package org.focalnet.member.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.identity.Invitations;
import org.focalnet.identity.OfficePassed;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.member.appointment.Appointment;
import org.focalnet.member.appointment.AppointmentStore;
import org.focalnet.member.appointment.OfficeInvitation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What passes within an office, as the office and in its caller's transaction: roles, access, what is named on a person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Succession {

    private final HandoverStore store;
    private final Preparation preparation;
    private final AppointmentStore appointments;
    private final Accounts accounts;
    private final Invitations invitations;
    private final OfficeInvitation invitation;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Succession(
            HandoverStore store,
            Preparation preparation,
            AppointmentStore appointments,
            Accounts accounts,
            Invitations invitations,
            OfficeInvitation invitation,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.preparation = preparation;
        this.appointments = appointments;
        this.accounts = accounts;
        this.invitations = invitations;
        this.invitation = invitation;
        this.audit = audit;
        this.events = events;
    }

    /** A person came into the post of the focal point: what was prepared for it passes, or is written down as passed. */
    void byAppointment(Appointment appointment) {
        if (appointment.state().inOffice()) {
            invitation.invite(appointment.id(), List.of()); // also where nobody prepared anything
        }
        if (appointment.post() != Post.FOCAL_POINT || !appointment.state().inOffice()) {
            return;
        }
        Optional<Colleague> person = team(appointment.mail());
        person.ifPresent(one -> raise(one, Role.FOCAL_POINT));
        vacate(appointment.mail());
        Optional<Handover> known = store.ofAppointment(appointment.id()).or(store::prepared);
        UUID account = person.map(Colleague::id).orElse(null);
        if (account != null
                && known.filter(one -> account.equals(one.leaving())).isPresent()) {
            return; // told late of how somebody came who prepares to leave by now
        }
        Handover one = known.map(found -> store.lock(found.id())).orElseGet(() -> unprepared(appointment));
        if (!one.open() || known.isEmpty() && one.predecessor().isEmpty()) {
            return;
        }
        if (known.isEmpty()) {
            store.insert(one);
        } else if (!one.mail().equalsIgnoreCase(appointment.mail())) {
            preparation.takeBack(one);
        }
        if (!appointment.id().equals(one.appointment())) { // the secretariat verified somebody else than was prepared
            Handover other = unprepared(appointment);
            store.update(one.followedBy(other), one.version());
        }
        out(one.leaving(), appointment.mail());
        finish(one, account);
    }

    /** What the office passes by itself: an alternate's or a colleague's part. */
    void byOffice(UUID id) {
        Handover one = store.lock(id);
        one.requireOpen();
        if (one.post() || !one.chosen()) {
            throw new Refused("member.handover.refused.nobody");
        }
        Optional<Colleague> person = team(one.mail());
        if (person.isEmpty()
                && (one.following() != null || accounts.everOf(one.mail()).isPresent())) {
            throw new Refused("member.handover.refused.gone");
        }
        preparation.takeBack(one);
        person.ifPresentOrElse(
                found -> raise(found, Handover.becomes(one.role(), found.role())),
                () -> invitations.invite(me(), one.role(), one.successor(), one.mail()));
        if (one.role() == Role.ALTERNATE) {
            propose(one);
        }
        out(one.leaving(), one.mail());
        finish(one, person.map(Colleague::id).orElse(null));
    }

    /** The successor had no account when it passed, and has one now. */
    void latecomer(UUID id) {
        Handover one = store.find(id);
        team(one.mail()).ifPresent(person -> {
            if (store.arrive(id, person.id())) {
                events.publishEvent(new OfficePassed(id, me(), one.leaving(), person.id(), false));
            }
        });
    }

    private Handover unprepared(Appointment appointment) {
        return preparation.of(appointment, me(), null, store.zone());
    }

    private void finish(Handover one, @Nullable UUID following) {
        if (store.pass(one.id(), following)) {
            events.publishEvent(new OfficePassed(one.id(), me(), one.leaving(), following, one.told()));
        }
    }

    /** An alternate is listed once a note verbale was verified: the way there begins here. */
    private void propose(Handover one) {
        boolean named = appointments.of(me()).stream()
                .anyMatch(other -> other.post() == Post.ALTERNATE
                        && other.state() != AppointmentState.ENDED
                        && other.mail().equalsIgnoreCase(one.mail()));
        if (!named && appointments.hasOffice(me())) {
            appointments.propose(
                    me(), new Proposal(Post.ALTERNATE, one.successor(), "", one.mail(), List.of(), List.of(), true));
        }
    }

    /** Nobody is the focal point and its alternate at once: who comes into the post leaves the other one. */
    private void vacate(String mail) {
        appointments.of(me()).stream()
                .filter(one -> one.alternate(mail))
                .forEach(one -> appointments.move(one.id(), AppointmentState.ENDED));
    }

    private void raise(Colleague person, Role role) {
        if (person.role() != role) {
            accounts.changeRole(person.id(), role);
        }
    }

    /** Closes the account of who leaves, unless another post keeps them: then they stay, without what passed. */
    private void out(@Nullable UUID leaving, String successor) {
        Optional<Colleague> person = accounts.team().stream()
                .filter(one -> one.id().equals(leaving) && !one.mail().equalsIgnoreCase(successor))
                .findFirst();
        person.ifPresent(one -> {
            List<Appointment> held = appointments.of(me()).stream()
                    .filter(other -> other.state().inOffice() && other.mail().equalsIgnoreCase(one.mail()))
                    .toList();
            List<Appointment> passing = held.stream()
                    .filter(other -> other.post() == Post.ALTERNATE && one.role() == Role.ALTERNATE)
                    .toList();
            passing.forEach(other -> appointments.move(other.id(), AppointmentState.ENDED));
            if (held.size() > passing.size()) {
                raise(one, Role.TEAM);
            } else if (passing.isEmpty()) {
                accounts.leave(me(), one.mail()).ifPresent(id -> audit.record("account.closed", "account", id));
            }
        });
    }

    private Optional<Colleague> team(String mail) {
        return accounts.team().stream()
                .filter(one -> one.mail().equalsIgnoreCase(mail))
                .findFirst();
    }

    private static MemberId me() {
        return Viewers.require().member();
    }
}
