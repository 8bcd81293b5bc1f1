package org.focalnet.member.appointment;

import java.util.List;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Invitations;
import org.focalnet.identity.Invited;
import org.focalnet.member.AppointmentState;
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

    /**
     * Puts a person into office and invites whoever waits there, in one step.
     *
     * @param language of the mail
     * @return whether this person was invited
     */
    boolean activate(Appointment appointment, int seen, String language) {
        store.move(appointment.id(), AppointmentState.ACTIVE, seen);
        inviteWaiting(appointment.member(), List.of(language));
        return store.get(appointment.id()).invitation() != null;
    }

    /** Invites those in office who lead and were not invited yet, unless somebody of the team can. */
    void inviteWaiting(MemberId member, List<String> languages) {
        List<Appointment> waiting = store.of(member).stream()
                .filter(one -> one.state().inOffice() && one.invitation() == null && leads(one.post()))
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
        if (!waits(appointment) || appointment.invitation() == null) {
            throw new Refused("member.appointment.refused.came");
        }
        invitations.withdraw(appointment.invitation());
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

    static boolean leads(Post post) {
        return post == Post.FOCAL_POINT || post == Post.ALTERNATE;
    }
}
