package org.focalnet.member.appointment;

import java.util.List;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Invitations;
import org.focalnet.identity.Invited;
import org.focalnet.member.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitation of whoever came into an office, where the team has nobody who could invite. */
@Component
@Transactional
class HolderInvitation {

    private final AppointmentStore store;
    private final Invitations invitations;
    private final JdbcClient jdbc;
    private final Audit audit;

    HolderInvitation(AppointmentStore store, Invitations invitations, JdbcClient jdbc, Audit audit) {
        this.store = store;
        this.invitations = invitations;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Invites those in office who lead and were not invited yet, unless somebody of the team can. */
    void inviteWaiting(MemberId member, List<String> languages) {
        List<Appointment> waiting = store.of(member).stream()
                .filter(one -> one.state().inOffice()
                        && one.invitation() == null
                        && one.post().leads())
                .toList();
        if (!waiting.isEmpty() && !invitations.hasLead(member)) {
            waiting.forEach(one -> invite(one, one.mail(), languages.isEmpty() ? one.languages() : languages));
        }
    }

    /** Whether the person was invited and has not come yet. */
    @Transactional(readOnly = true)
    boolean waits(Appointment appointment) {
        return appointment.invitation() != null && invitations.open().contains(appointment.invitation());
    }

    /**
     * Invites whoever has not come yet anew, at another address where the first one was wrong. The link before opens
     * nothing from then on; once the person registered, the address is their account's and stays.
     */
    Invited anew(Appointment appointment, int seen, String mail, String language) {
        if (!waits(appointment)) {
            throw new Refused("member.appointment.refused.came");
        }
        if (!appointment.mail().equalsIgnoreCase(mail) && held(appointment)) {
            throw new Refused("member.appointment.refused.address", "mail");
        }
        takeBack(appointment);
        if (!appointment.mail().equals(mail)) {
            boolean corrected = jdbc.sql("select member.correct_address(:id, :seen, :mail)")
                    .param("id", appointment.id())
                    .param("seen", seen)
                    .param("mail", mail)
                    .query(Boolean.class)
                    .single();
            if (!corrected) {
                throw new Conflict("member.appointment.conflict");
            }
            audit.record("appointment.corrected", "appointment", appointment.id());
        }
        return invite(appointment, mail, List.of(language));
    }

    /** The languages in which its office answers, the first first. */
    @Transactional(readOnly = true)
    List<String> languages(MemberId member) {
        return jdbc.sql("select languages from member.office where owner_id = :member")
                .param("member", member.value())
                .query((row, number) ->
                        List.of((String[]) row.getArray("languages").getArray()))
                .optional()
                .orElse(List.of());
    }

    private Invited invite(Appointment appointment, String mail, List<String> languages) {
        Role role = appointment.post() == Post.FOCAL_POINT ? Role.FOCAL_POINT : Role.ALTERNATE;
        Invited invited = invitations.invite(appointment.member(), role, appointment.name(), mail, "", languages);
        store.linkInvitation(appointment.id(), invited.id());
        return invited;
    }

    /** Takes back what the secretariat itself sent to this person. */
    void takeBack(Appointment appointment) {
        invitations.pending().stream()
                .filter(one ->
                        one.member().equals(appointment.member()) && one.mail().equalsIgnoreCase(appointment.mail()))
                .forEach(one -> invitations.withdraw(one.id()));
    }

    /** Whether somebody of the team can invite, and so the secretariat does not. */
    @Transactional(readOnly = true)
    boolean led(Appointment appointment) {
        return invitations.hasLead(appointment.member());
    }

    /** Whether the office was held before, so that who gets the link reads what is kept there. */
    @Transactional(readOnly = true)
    boolean held(Appointment appointment) {
        return appointment.held(store.of(appointment.member()));
    }
}
