package org.focalnet.member.appointment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Invitations;
import org.focalnet.identity.Invited;
import org.focalnet.member.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitation of whoever came into an office, by that office itself where somebody of its team leads. */
@Component
@Transactional
public class OfficeInvitation {

    private final AppointmentStore appointments;
    private final HolderInvitation holders;
    private final Invitations invitations;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    OfficeInvitation(
            AppointmentStore appointments,
            HolderInvitation holders,
            Invitations invitations,
            Accounts accounts,
            JdbcClient jdbc) {
        this.appointments = appointments;
        this.holders = holders;
        this.invitations = invitations;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** The office, in whose name what follows from an appointment is done. */
    public static Viewer lead(MemberId member) {
        return new Viewer(member, null, Role.FOCAL_POINT);
    }

    /** Invites who leads from now on and has no account, once; what invited them as somebody else is taken back. */
    public void invite(UUID appointment, List<String> languages) {
        if (awaits(appointments.get(appointment))) { // locks nothing where the secretariat invites
            Appointment one = locked(appointment);
            if (awaits(one)) {
                send(one, languages);
            }
        }
    }

    private boolean awaits(Appointment one) {
        return one.state().inOffice()
                && one.post().leads()
                && one.invitation() == null
                && !inTeam(one)
                && invitations.hasLead(one.member());
    }

    /**
     * Sends a new link to the same address; the one before opens nothing from then on.
     *
     * @throws Refused when the person came meanwhile
     */
    Invited again(UUID appointment, List<String> languages) {
        Appointment one = locked(appointment);
        if (inTeam(one) || !one.state().inOffice() || !one.post().leads()) {
            throw new Refused("member.appointment.refused.came");
        }
        return send(one, languages);
    }

    /** Whether the viewer's own team sent an invitation that waits for this person. */
    @Transactional(readOnly = true)
    boolean ours(Appointment one) {
        return invitations.pending().stream().anyMatch(pending -> isOf(pending, one));
    }

    private Invited send(Appointment one, List<String> languages) {
        invitations.pending().stream()
                .filter(pending -> isOf(pending, one))
                .forEach(pending -> invitations.withdraw(pending.id()));
        Role role = one.post() == Post.FOCAL_POINT ? Role.FOCAL_POINT : Role.ALTERNATE;
        List<String> read = Stream.of(languages, one.languages(), holders.languages(one.member()))
                .flatMap(List::stream)
                .toList();
        Invited invited = invitations.invite(one.member(), role, one.name(), one.mail(), "", read);
        appointments.linkInvitation(one.id(), invited.id());
        return invited;
    }

    /** Of an officer's word and the event of it, the second waits here and sees what the first did. */
    private Appointment locked(UUID appointment) {
        jdbc.sql("select id from member.appointment where id = :id and owner_id = :me for update")
                .param("id", appointment)
                .param("me", Viewers.require().member().value())
                .query(row -> {});
        return appointments.get(appointment);
    }

    private boolean inTeam(Appointment one) {
        return accounts.team().stream().anyMatch(person -> person.mail().equalsIgnoreCase(one.mail()));
    }

    private static boolean isOf(Invitations.Pending pending, Appointment one) {
        return pending.member().equals(one.member()) && pending.mail().equalsIgnoreCase(one.mail());
    }
}
