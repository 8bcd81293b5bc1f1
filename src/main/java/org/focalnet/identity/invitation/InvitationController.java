package org.focalnet.identity.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.focalnet.audience.Door;
import org.focalnet.identity.factor.Enrolment;
import org.focalnet.identity.link.Throttle;
import org.focalnet.identity.session.Sessions;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class InvitationController {

    private final InvitationStore store;
    private final Throttle throttle;
    private final Sessions sessions;
    private final NetworkSettings settings;
    private final ShellFactory shells;

    InvitationController(
            InvitationStore store,
            Throttle throttle,
            Sessions sessions,
            NetworkSettings settings,
            ShellFactory shells) {
        this.store = store;
        this.throttle = throttle;
        this.sessions = sessions;
        this.settings = settings;
        this.shells = shells;
    }

    @GetMapping("/invitations/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ENROLLING)
    Object show(@PathVariable String token, HttpServletRequest request) {
        throttle.admit(Throttle.Limit.OPEN, request);
        Optional<OpenInvitation> invitation = store.find(token);
        if (!invitation.filter(OpenInvitation::open).isPresent()) {
            return LinkGonePage.of("invitation", invitation.isPresent());
        }
        String language = shells.of(request).language();
        String zone = settings.text(NetworkSettings.Setting.ZONE);
        return page(token, invitation.get(), InvitationForm.of(invitation.get(), language, zone), request);
    }

    /** What was said is kept in the session: nothing is written before there is something to sign in with. */
    @PostMapping("/invitations/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ENROLLING)
    Object begin(@PathVariable String token, HttpServletRequest request) {
        throttle.admit(Throttle.Limit.OPEN, request);
        Optional<OpenInvitation> invitation = store.find(token);
        if (!invitation.filter(OpenInvitation::open).isPresent()) {
            return LinkGonePage.of("invitation", invitation.isPresent());
        }
        InvitationForm form = InvitationForm.typed(invitation.get(), request);
        if (form.problems().any()) {
            return page(token, invitation.get(), form, request).with(422);
        }
        sessions.fresh(request).setAttribute(Enrolment.ATTRIBUTE, form.enrolment(invitation.get()));
        return SeeOther.to("/enrolment");
    }

    private InvitationPage page(
            String token, OpenInvitation invitation, InvitationForm form, HttpServletRequest request) {
        String member = store.memberName(invitation.member(), shells.of(request).locale());
        return new InvitationPage(
                token,
                member,
                invitation.role(),
                invitation.seat(),
                invitation.account() != null,
                invitation.mail() == null,
                form);
    }
}
